using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ReviewDataCard;

internal sealed class ReviewDataCardValidator : AbstractValidator<ReviewDataCardRequest>
{
    public ReviewDataCardValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Take).NotNull().WithMessage(_ => texts.Text("customers.required"));
        RuleForEach(r => r.Take).Needed(texts);
        RuleFor(r => r.Certainty).Needed(texts).OneOf(Certainties.All, texts);
        RuleFor(r => r.CustomerETag).Needed(texts);
    }
}
