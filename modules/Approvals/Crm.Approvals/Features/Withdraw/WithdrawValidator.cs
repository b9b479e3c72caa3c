using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Approvals.Features.Withdraw;

internal sealed class WithdrawValidator : AbstractValidator<WithdrawRequest>
{
    public WithdrawValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).NotEmpty().WithMessage(_ => texts.Text("approvals.reason_required"));
        RuleFor(r => r.Reason).MaximumLength(2000).WithMessage(r => texts.Text("approvals.too_long", r.Reason.Length, 2000));
    }
}
