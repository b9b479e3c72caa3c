using System.Linq.Expressions;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.ChangeProjectRules;

internal sealed class ChangeProjectRulesValidator : AbstractValidator<ProjectRuleFields>
{
    private readonly ErrorTexts texts;

    public ChangeProjectRulesValidator(ErrorTexts texts)
    {
        this.texts = texts;
        Between(r => r.MinScore, 0, 100);
        Between(r => r.MaxAgeDays, 0, 3650);
        Between(r => r.MinCredit, 0, 5);
        Between(r => r.MinContacts, 0, 20);
        Between(r => r.ReportEveryDays, 1, 365);
        RuleFor(r => r.MinYearly).Must(v => v is >= 0 and <= 1_000_000_000 && decimal.Round(v, 2) == v).WithMessage((_, v) => texts.Text("customers.range", v, 0, 1_000_000_000));
    }

    private void Between(Expression<Func<ProjectRuleFields, int>> field, int least, int most) =>
        RuleFor(field).Must(v => v >= least && v <= most).WithMessage((_, v) => texts.Text("customers.range", v, least, most));
}
