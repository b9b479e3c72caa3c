using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using FluentValidation;

namespace Crm.Knowledge.Features.Review;

internal sealed class SubmitValidator : AbstractValidator<SubmitArticleRequest>
{
    public SubmitValidator(ErrorTexts texts) =>
        RuleFor(r => r.Note).MaximumLength(2000).WithMessage(r => texts.Text("knowledge.too_long", r.Note!.Length, 2000));
}
