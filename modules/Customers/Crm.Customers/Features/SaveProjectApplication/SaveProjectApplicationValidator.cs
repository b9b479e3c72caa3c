using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SaveProjectApplication;

internal sealed class SaveProjectApplicationValidator : AbstractValidator<ProjectApplication>
{
    private const decimal Most = 9_999_999_999.99m;

    public SaveProjectApplicationValidator(ErrorTexts texts)
    {
        RuleFor(a => a.Goal).AtMost(2000, texts);
        RuleFor(a => a.ExpectedYearly).Must(Money).WithMessage(a => texts.Text("customers.opportunity.amount", a.ExpectedYearly, Most));
        RuleFor(a => a.Budget).Must(Money).WithMessage(a => texts.Text("customers.opportunity.amount", a.Budget, Most));
        RuleFor(a => a.ProductLines).Must(l => l is null || l.Count <= 20).WithMessage(a => texts.Text("customers.opportunity.words", a.ProductLines!.Count, 20));
        RuleForEach(a => a.ProductLines).AtMost(60, texts);
        RuleFor(a => a.Terms).AtMost(1000, texts);
        RuleFor(a => a.Responsible).Must(r => r is null || r.Count <= 20).WithMessage(a => texts.Text("customers.opportunity.words", a.Responsible!.Count, 20));
        RuleFor(a => a.StartsOn).Must(Day).WithMessage(a => texts.Text("customers.expense.day", a.StartsOn?.ToString("yyyy-MM-dd")));
        RuleFor(a => a.EndsOn).Must((a, end) => Day(end) && (end is null || a.StartsOn is null || end >= a.StartsOn))
            .WithMessage(a => texts.Text("customers.project.ends", a.EndsOn?.ToString("yyyy-MM-dd"), a.StartsOn?.ToString("yyyy-MM-dd")));
        RuleFor(a => a.Notes).AtMost(1000, texts);

        static bool Money(decimal amount) => amount is >= 0 and <= Most && decimal.Round(amount, 2) == amount;
        static bool Day(DateOnly? day) => day is null || day.Value.Year is >= 2000 and <= 2100;
    }
}
