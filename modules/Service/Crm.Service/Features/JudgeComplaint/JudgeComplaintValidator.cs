using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.JudgeComplaint;

internal sealed class JudgeComplaintValidator : AbstractValidator<JudgeRequest>
{
    public JudgeComplaintValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).Line(texts, 2000);
    }
}
