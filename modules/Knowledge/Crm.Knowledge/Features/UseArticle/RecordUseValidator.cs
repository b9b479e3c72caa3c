using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using FluentValidation;

namespace Crm.Knowledge.Features.UseArticle;

internal sealed class RecordUseValidator : AbstractValidator<RecordUseRequest>
{
    public RecordUseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Use).IsInEnum().WithMessage(_ => texts.Text("knowledge.use"));
        RuleFor(r => r.Kind).MaximumLength(40).WithMessage(r => texts.Text("knowledge.too_long", r.Kind!.Length, 40));
    }
}
