using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.MoveOpportunity;

internal sealed class MoveOpportunityValidator : AbstractValidator<MoveOpportunityRequest>
{
    public MoveOpportunityValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Stage).Needed(texts).OneOf(OpportunityStages.All, texts);
        RuleFor(r => r.Note).AtMost(1000, texts);
        RuleFor(r => r.Amount).OpportunityAmount(texts);
    }
}
