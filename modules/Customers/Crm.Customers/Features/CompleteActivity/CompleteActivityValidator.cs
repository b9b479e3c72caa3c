using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.CompleteActivity;

internal sealed class CompleteActivityValidator : AbstractValidator<CompleteActivityRequest>
{
    public CompleteActivityValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Result).Needed(texts).AtMost(4000, texts);
        RuleFor(r => r.NextStep).AtMost(200, texts);
        RuleFor(r => r.Reached).AtMost(100, texts);
        RuleFor(r => r.Sent).OneOf(SentMaterials.All, texts);
    }
}
