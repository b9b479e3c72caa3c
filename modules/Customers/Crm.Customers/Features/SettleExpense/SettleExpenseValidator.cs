using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SettleExpense;

internal sealed class SettleExpenseValidator : AbstractValidator<SettleExpensesRequest>
{
    private const decimal Most = 9_999_999.99m;

    public SettleExpenseValidator(ErrorTexts texts)
    {
        RuleFor(s => s.Amount).Must(a => a is >= 0 and <= Most && decimal.Round(a, 2) == a).WithMessage(s => texts.Text("customers.opportunity.amount", s.Amount, Most));
        RuleFor(s => s.PaidOn).Must(d => d.Year is >= 2000 and <= 2100).WithMessage(s => texts.Text("customers.expense.day", s.PaidOn.ToString("yyyy-MM-dd")));
        RuleFor(s => s.Note).AtMost(500, texts);
    }
}
