using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ReportProject;

internal sealed class ReportProjectValidator : AbstractValidator<ReportProjectRequest>
{
    private const decimal Most = 9_999_999_999.99m;

    public ReportProjectValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Result).Needed(texts).OneOf(ProjectResults.All, texts);
        RuleFor(r => r.Summary).Needed(texts).AtMost(4000, texts);
        RuleFor(r => r.Costs).Must(c => Money(c)).WithMessage(r => texts.Text("customers.opportunity.amount", r.Costs, Most));
        RuleFor(r => r.Achieved).Must(a => a is null || Money(a.Value)).WithMessage(r => texts.Text("customers.opportunity.amount", r.Achieved, Most));
        RuleFor(r => r.Reason).AtMost(1000, texts);
        RuleFor(r => r.Lessons).AtMost(4000, texts);
        RuleFor(r => r.ContinueUntil).Must(d => d is null || d.Value.Year is >= 2000 and <= 2100).WithMessage(r => texts.Text("customers.expense.day", r.ContinueUntil?.ToString("yyyy-MM-dd")));

        static bool Money(decimal amount) => amount is >= 0 and <= Most && decimal.Round(amount, 2) == amount;
    }
}
