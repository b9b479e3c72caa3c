using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ReviewProject;

internal sealed class ReviewProjectValidator : AbstractValidator<ReviewProjectRequest>
{
    public ReviewProjectValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Comment).AtMost(1000, texts);
        RuleFor(r => r.Comment).Needed(texts).When(r => !r.Accept);
    }
}
