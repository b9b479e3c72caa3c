using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using FluentValidation;

namespace Crm.Knowledge.Features.DraftFromReport;

internal sealed class DraftFromReportValidator : AbstractValidator<ReportToDraft>
{
    private const int LongestTitle = 200;
    private const int LongestText = 4000;

    public DraftFromReportValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Title).NotEmpty().WithMessage(_ => texts.Text("knowledge.title_missing"));
        RuleFor(r => r.Title).MaximumLength(LongestTitle).WithMessage(r => texts.Text("knowledge.too_long", r.Title.Length, LongestTitle));
        RuleFor(r => r.Text).MaximumLength(LongestText).WithMessage(r => texts.Text("knowledge.too_long", r.Text!.Length, LongestText));
        RuleFor(r => r.CustomerName).MaximumLength(LongestTitle).WithMessage(r => texts.Text("knowledge.too_long", r.CustomerName!.Length, LongestTitle));
    }
}
