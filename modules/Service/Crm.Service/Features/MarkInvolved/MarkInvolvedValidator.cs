using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.MarkInvolved;

internal sealed class MarkInvolvedValidator : AbstractValidator<InvolvedRequest>
{
    public MarkInvolvedValidator(ErrorTexts texts)
    {
        RuleFor(r => r.StaffIds).NotEmpty().Must(ids => ids is null || ids.Count <= 50).WithMessage(_ => texts.Text("service.complaint.involved_nobody", 50));
        RuleFor(r => r.Reason).Line(texts, 1000);
    }
}
