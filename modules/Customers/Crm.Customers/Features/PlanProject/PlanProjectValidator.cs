using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.PlanProject;

internal sealed class PlanProjectValidator : AbstractValidator<PlanProjectRequest>
{
    private const int Most = 30;

    public PlanProjectValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Actions).Must(a => a is { Count: > 0 }).WithMessage(_ => texts.Text("customers.project.no_actions"))
            .Must(a => a is not { Count: > Most }).WithMessage(r => texts.Text("customers.opportunity.words", r.Actions.Count, Most));
        RuleForEach(r => r.Actions).ChildRules(action =>
        {
            action.RuleFor(a => a.Kind).Needed(texts).OneOf(ActivityKinds.All, texts);
            action.RuleFor(a => a.Subject).Needed(texts).AtMost(200, texts);
            action.RuleFor(a => a.DueAt).Must(d => d.Year is >= 2000 and <= 2100).WithMessage(a => texts.Text("customers.expense.day", a.DueAt.ToString("yyyy-MM-dd")));
            action.RuleFor(a => a.Notes).AtMost(1000, texts);
        });
    }
}
