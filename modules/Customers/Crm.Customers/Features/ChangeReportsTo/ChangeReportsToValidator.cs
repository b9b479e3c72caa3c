using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.ChangeReportsTo;

internal sealed class ChangeReportsToValidator : AbstractValidator<ChangeReportsToRequest>
{
    public ChangeReportsToValidator(ErrorTexts texts) =>
        RuleFor(r => r.ReportsTo).Must(id => id != Guid.Empty).WithMessage(r => texts.Text("customers.contact.unknown", r.ReportsTo));
}
