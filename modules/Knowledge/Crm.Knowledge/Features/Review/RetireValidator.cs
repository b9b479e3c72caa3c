using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using FluentValidation;

namespace Crm.Knowledge.Features.Review;

internal sealed class RetireValidator : AbstractValidator<RetireArticleRequest>
{
    public RetireValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).NotEmpty().WithMessage(_ => texts.Text("knowledge.reason_required"));
        RuleFor(r => r.Reason).MaximumLength(500).WithMessage(r => texts.Text("knowledge.too_long", r.Reason.Length, 500));
    }
}
