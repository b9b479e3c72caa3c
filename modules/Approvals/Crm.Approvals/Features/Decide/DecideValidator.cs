using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Approvals.Features.Decide;

internal sealed class DecideValidator : AbstractValidator<DecideRequest>
{
    public DecideValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Outcome).Must(o => o is ApprovalOutcome.Approved or ApprovalOutcome.Rejected or ApprovalOutcome.Returned)
            .WithMessage(_ => texts.Text("approvals.outcome"));
        RuleFor(r => r.Comment).NotEmpty().When(r => r.Outcome != ApprovalOutcome.Approved).WithMessage(_ => texts.Text("approvals.comment_required"));
        RuleFor(r => r.Comment).MaximumLength(2000).WithMessage(r => texts.Text("approvals.too_long", r.Comment!.Length, 2000));
    }
}
