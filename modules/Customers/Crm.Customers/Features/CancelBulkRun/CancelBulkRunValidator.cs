using FluentValidation;

namespace Crm.Customers.Features.CancelBulkRun;

internal sealed class CancelBulkRunValidator : AbstractValidator<CancelBulkRun>
{
    public CancelBulkRunValidator() => RuleFor(c => c.RunId).NotEmpty();
}
