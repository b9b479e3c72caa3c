using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Shared;
using FluentValidation;

namespace Crm.Knowledge.Features.Review;

internal sealed class ConfirmValidator : AbstractValidator<ConfirmArticleRequest>
{
    public ConfirmValidator(ErrorTexts texts, TimeProvider time) =>
        RuleFor(r => r.ReviewDueOn).Must(d => d is not { } day || day > ChinaTime.Today(time.GetUtcNow())).WithMessage(r => texts.Text("knowledge.due_past", r.ReviewDueOn));
}
