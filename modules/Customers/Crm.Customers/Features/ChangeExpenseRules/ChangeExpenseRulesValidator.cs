using System.Linq.Expressions;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.ChangeExpenseRules;

internal sealed class ChangeExpenseRulesValidator : AbstractValidator<ExpenseRuleFields>
{
    private readonly ErrorTexts texts;

    public ChangeExpenseRulesValidator(ErrorTexts texts)
    {
        this.texts = texts;
        Between(r => r.GiftValue, 0, 1_000_000);
        Between(r => r.MealPerHead, 0, 1_000_000);
        Between(r => r.OverShare, 0, 200);
        RuleFor(r => r.ReportDueDays).Must(d => d is >= 1 and <= 365).WithMessage(r => texts.Text("customers.range", r.ReportDueDays, 1, 365));
    }

    private void Between(Expression<Func<ExpenseRuleFields, decimal>> field, decimal least, decimal most) =>
        RuleFor(field).Must(v => v >= least && v <= most && decimal.Round(v, 2) == v).WithMessage((_, v) => texts.Text("customers.range", v, least, most));
}
