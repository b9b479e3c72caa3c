using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.Circulate;

internal sealed class CirculateValidator : AbstractValidator<CirculateRequest>
{
    private const int Most = 50;

    public CirculateValidator(ErrorTexts texts)
    {
        RuleFor(r => r.StaffIds).Must((r, _) => (r.StaffIds?.Count ?? 0) + (r.UnitIds?.Count ?? 0) is > 0 and <= Most).WithMessage(_ => texts.Text("customers.circulation.nobody", Most));
        RuleFor(r => r.Note).AtMost(200, texts);
    }
}
