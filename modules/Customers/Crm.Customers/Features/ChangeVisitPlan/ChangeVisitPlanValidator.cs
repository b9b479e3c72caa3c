using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.ChangeVisitPlan;

internal sealed class ChangeVisitPlanValidator : AbstractValidator<ChangeVisitPlanRequest>
{
    private const int Most = 140;

    public ChangeVisitPlanValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Stops).NotNull().WithMessage(_ => texts.Text("customers.required"))
            .Must(s => s is null || s.Count <= Most).WithMessage((_, s) => texts.Text("customers.rules.range", s.Count, 0, Most));
    }
}
