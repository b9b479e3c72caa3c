using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using FluentValidation;

namespace Crm.Knowledge.Features.Review;

internal sealed class ReturnValidator : AbstractValidator<ReturnArticleRequest>
{
    public ReturnValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Comment).NotEmpty().WithMessage(_ => texts.Text("knowledge.comment_required"));
        RuleFor(r => r.Comment).MaximumLength(2000).WithMessage(r => texts.Text("knowledge.too_long", r.Comment.Length, 2000));
    }
}
