using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Shared;
using FluentValidation;

namespace Crm.Knowledge.Features.Review;

internal sealed class SubmitValidator : AbstractValidator<SubmitArticleRequest>
{
    public SubmitValidator(ErrorTexts texts) =>
        RuleFor(r => r.Note).MaximumLength(2000).WithMessage(r => texts.Text("knowledge.too_long", r.Note!.Length, 2000));
}

internal sealed class PublishValidator : AbstractValidator<PublishArticleRequest>
{
    public PublishValidator(ErrorTexts texts, TimeProvider time)
    {
        RuleFor(r => r.Comment).MaximumLength(2000).WithMessage(r => texts.Text("knowledge.too_long", r.Comment!.Length, 2000));
        RuleFor(r => r.ReviewDueOn).Must(d => d is not { } day || day > ArticleNumbers.Today(time.GetUtcNow())).WithMessage(r => texts.Text("knowledge.due_past", r.ReviewDueOn));
    }
}

internal sealed class ReturnValidator : AbstractValidator<ReturnArticleRequest>
{
    public ReturnValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Comment).NotEmpty().WithMessage(_ => texts.Text("knowledge.comment_required"));
        RuleFor(r => r.Comment).MaximumLength(2000).WithMessage(r => texts.Text("knowledge.too_long", r.Comment.Length, 2000));
    }
}

internal sealed class ConfirmValidator : AbstractValidator<ConfirmArticleRequest>
{
    public ConfirmValidator(ErrorTexts texts, TimeProvider time) =>
        RuleFor(r => r.ReviewDueOn).Must(d => d is not { } day || day > ArticleNumbers.Today(time.GetUtcNow())).WithMessage(r => texts.Text("knowledge.due_past", r.ReviewDueOn));
}

internal sealed class RetireValidator : AbstractValidator<RetireArticleRequest>
{
    public RetireValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).NotEmpty().WithMessage(_ => texts.Text("knowledge.reason_required"));
        RuleFor(r => r.Reason).MaximumLength(500).WithMessage(r => texts.Text("knowledge.too_long", r.Reason.Length, 500));
    }
}
