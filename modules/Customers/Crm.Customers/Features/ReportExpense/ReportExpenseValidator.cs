using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ReportExpense;

internal sealed class ReportExpenseValidator : AbstractValidator<ReportExpensesRequest>
{
    private const int MostLines = 60;
    private const int MostReceipts = 999;
    private const decimal Most = 9_999_999.99m;

    public ReportExpenseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Costs).NotNull().WithMessage(_ => texts.Text("customers.required"))
            .Must(c => c is null || c.Count <= MostLines).WithMessage(r => texts.Text("customers.opportunity.words", r.Costs.Count, MostLines))
            .Must(c => c is null || ExpenseSums.Of(c) <= Most).WithMessage(r => texts.Text("customers.opportunity.amount", ExpenseSums.Of(r.Costs), Most));
        RuleForEach(r => r.Costs).ChildRules(cost =>
        {
            cost.RuleFor(c => c.Category).Needed(texts).OneOf(ExpenseCategories.All, texts);
            cost.RuleFor(c => c.Item).Needed(texts).AtMost(200, texts);
            cost.RuleFor(c => c.Amount).Must(a => a is >= 0 and <= Most && decimal.Round(a, 2) == a).WithMessage(c => texts.Text("customers.opportunity.amount", c.Amount, Most));
            cost.RuleFor(c => c.Receipts).Must(n => n is >= 0 and <= MostReceipts).WithMessage(c => texts.Text("customers.range", c.Receipts, 0, MostReceipts));
            cost.RuleFor(c => c.Note).AtMost(200, texts);
        });
        RuleFor(r => r.Effect).Needed(texts).AtMost(2000, texts);
        RuleFor(r => r.Learned).AtMost(2000, texts);
        RuleFor(r => r.Explanation).AtMost(1000, texts);
    }
}
