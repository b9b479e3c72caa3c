using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.PlanActivity;

internal sealed class PlanActivityValidator : AbstractValidator<ActivityFields>
{
    public PlanActivityValidator(ErrorTexts texts)
    {
        RuleFor(a => a.Kind).Needed(texts).OneOf(ActivityKinds.All, texts);
        RuleFor(a => a.Subject).Needed(texts).AtMost(200, texts);
        RuleFor(a => a.Notes).AtMost(4000, texts);
        RuleFor(a => a.CustomerId).Must((a, id) => id is not null || a.LeadId is not null).WithMessage(_ => texts.Text("customers.activity.about"));
    }
}
