using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using FluentValidation;

namespace Crm.Knowledge.Features.UseArticle;

internal sealed class GiveFeedbackValidator : AbstractValidator<GiveFeedbackRequest>
{
    public GiveFeedbackValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Comment).MaximumLength(1000).WithMessage(r => texts.Text("knowledge.too_long", r.Comment!.Length, 1000));
        RuleFor(r => r.Kind).MaximumLength(40).WithMessage(r => texts.Text("knowledge.too_long", r.Kind!.Length, 40));
    }
}
