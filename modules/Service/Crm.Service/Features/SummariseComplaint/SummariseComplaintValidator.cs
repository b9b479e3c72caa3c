using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.SummariseComplaint;

internal sealed class SummariseComplaintValidator : AbstractValidator<SummaryRequest>
{
    public SummariseComplaintValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Summary).Line(texts, 5000);
        RuleFor(r => r.Prevention).Line(texts, 5000);
        RuleFor(r => r.Penalty).AtMost(texts, 5000);
    }
}
