using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Expenses;
using FluentValidation;

namespace Crm.Customers.Shared;

internal sealed class ExpenseFieldsValidator : AbstractValidator<ExpenseFields>
{
    private const int MostLines = 50;
    private const int MostPeople = 50;
    private const int MostDays = 92;
    private const decimal MostUnits = 999_999m;
    private const decimal Most = 9_999_999.99m;

    public ExpenseFieldsValidator(ErrorTexts texts)
    {
        RuleFor(e => e.Kind).Needed(texts).OneOf(ExpenseKinds.All, texts);
        RuleFor(e => e.CustomerId).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(e => e.Purpose).Needed(texts).AtMost(500, texts);
        RuleFor(e => e.StartsOn).Must(d => d.Year is >= 2000 and <= 2100).WithMessage(e => texts.Text("customers.expense.day", e.StartsOn.ToString("yyyy-MM-dd")));
        RuleFor(e => e.EndsOn).Must((e, end) => end is null || (end >= e.StartsOn && end.Value.DayNumber - e.StartsOn.DayNumber < MostDays))
            .WithMessage(e => texts.Text("customers.expense.ends", e.EndsOn?.ToString("yyyy-MM-dd"), e.StartsOn.ToString("yyyy-MM-dd"), MostDays));
        RuleFor(e => e.Place).AtMost(200, texts);
        RuleFor(e => e.Guests).Must(g => g is null || g.Count <= MostPeople).WithMessage(e => texts.Text("customers.opportunity.words", e.Guests!.Count, MostPeople));
        RuleForEach(e => e.Guests).AtMost(60, texts);
        RuleFor(e => e.OurPeople).Must(g => g is null || g.Count <= MostPeople).WithMessage(e => texts.Text("customers.opportunity.words", e.OurPeople!.Count, MostPeople));
        RuleFor(e => e.Level).OneOf(ReceptionLevels.All, texts);
        RuleFor(e => e.LeavesAt).Must((e, end) => end is null || e.ArrivesAt is null || end > e.ArrivesAt).WithMessage(_ => texts.Text("customers.expense.leaves"));
        RuleFor(e => e.Arrangements).AtMost(500, texts);
        RuleFor(e => e.Occasion).OneOf(GiftOccasions.All, texts);
        RuleFor(e => e.Notes).AtMost(1000, texts);
        RuleFor(e => e.Lines).Must(l => l is null || l.Count <= MostLines).WithMessage(e => texts.Text("customers.opportunity.words", e.Lines!.Count, MostLines))
            .Must(l => l is null || ExpenseSums.Of(l) <= Most).WithMessage(e => texts.Text("customers.opportunity.amount", ExpenseSums.Of(e.Lines!), Most));
        RuleForEach(e => e.Lines).ChildRules(line =>
        {
            line.RuleFor(l => l.Category).Needed(texts).OneOf(ExpenseCategories.All, texts);
            line.RuleFor(l => l.Item).Needed(texts).AtMost(200, texts);
            line.RuleFor(l => l.Quantity).Must(q => q is > 0 and <= MostUnits && decimal.Round(q, 2) == q).WithMessage(l => texts.Text("customers.expense.quantity", l.Quantity, MostUnits));
            line.RuleFor(l => l.UnitPrice).Must(p => p is >= 0 and <= Most && decimal.Round(p, 2) == p).WithMessage(l => texts.Text("customers.opportunity.amount", l.UnitPrice, Most));
            line.RuleFor(l => l.Note).AtMost(200, texts);
        });
    }
}
