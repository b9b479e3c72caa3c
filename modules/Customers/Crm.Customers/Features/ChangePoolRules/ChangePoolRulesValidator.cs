using System.Linq.Expressions;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.ChangePoolRules;

internal sealed class ChangePoolRulesValidator : AbstractValidator<PoolRuleFields>
{
    private readonly ErrorTexts texts;

    public ChangePoolRulesValidator(ErrorTexts texts)
    {
        this.texts = texts;
        Between(r => r.FirstTouchHours, 1, 400);
        Between(r => r.FollowUpHours, 1, 2000);
        Between(r => r.EscalateHours, 0, 2000);
        Between(r => r.ReturnHours, 1, 2000);
        Between(r => r.SilentDays, 7, 1000);
        Between(r => r.ClaimsPerDay, 0, 1000);
        Between(r => r.HoldMost, 1, 100_000);
        Between(r => r.CoolingDays, 0, 365);
        RuleFor(r => r.ReturnHours).Must((r, hours) => hours >= r.EscalateHours).When(r => r is { ReturnHours: not null, EscalateHours: not null })
            .WithMessage(r => texts.Text("customers.pool.order", r.ReturnHours, r.EscalateHours));
    }

    private void Between(Expression<Func<PoolRuleFields, int>> field, int least, int most) =>
        RuleFor(field).Must(v => v >= least && v <= most).WithMessage((_, v) => texts.Text("customers.range", v, least, most));

    private void Between(Expression<Func<PoolRuleFields, int?>> field, int least, int most) =>
        RuleFor(field).Must(v => v is null || (v >= least && v <= most)).WithMessage((_, v) => texts.Text("customers.range", v, least, most));
}
