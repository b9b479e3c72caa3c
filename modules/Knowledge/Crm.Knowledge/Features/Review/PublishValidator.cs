using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Shared;
using FluentValidation;

namespace Crm.Knowledge.Features.Review;

internal sealed class PublishValidator : AbstractValidator<PublishArticleRequest>
{
    public PublishValidator(ErrorTexts texts, TimeProvider time)
    {
        RuleFor(r => r.Comment).MaximumLength(2000).WithMessage(r => texts.Text("knowledge.too_long", r.Comment!.Length, 2000));
        RuleFor(r => r.ReviewDueOn).Must(d => d is not { } day || day > ChinaTime.Today(time.GetUtcNow())).WithMessage(r => texts.Text("knowledge.due_past", r.ReviewDueOn));
    }
}
