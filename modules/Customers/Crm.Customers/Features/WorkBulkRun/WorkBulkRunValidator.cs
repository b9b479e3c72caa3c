using FluentValidation;

namespace Crm.Customers.Features.WorkBulkRun;

internal sealed class WorkBulkRunValidator : AbstractValidator<WorkBulkRun>
{
    public WorkBulkRunValidator() => RuleFor(w => w.RunId).NotEmpty();
}
