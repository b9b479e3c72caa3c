using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using FluentValidation;

namespace Crm.Knowledge.Features.Settings;

internal sealed class CategoryFieldsValidator : AbstractValidator<CategoryFields>
{
    public CategoryFieldsValidator(ErrorTexts texts)
    {
        RuleFor(c => c.NameZh).NotEmpty().WithMessage(_ => texts.Text("knowledge.name_required"));
        RuleFor(c => c.NameZh).MaximumLength(60).WithMessage(c => texts.Text("knowledge.too_long", c.NameZh.Length, 60));
        RuleFor(c => c.NameEn).NotEmpty().WithMessage(_ => texts.Text("knowledge.name_required"));
        RuleFor(c => c.NameEn).MaximumLength(60).WithMessage(c => texts.Text("knowledge.too_long", c.NameEn.Length, 60));
        RuleFor(c => c.ReviewerIds).Must(r => r is null || r.Count <= 20).WithMessage(c => texts.Text("knowledge.too_many", c.ReviewerIds!.Count, 20));
    }
}
