using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Approvals.Features;

internal sealed class NamePersonValidator : AbstractValidator<NamePersonRequest>
{
    public NamePersonValidator(ErrorTexts texts)
    {
        RuleFor(r => r.StaffId).NotEmpty().WithMessage(_ => texts.Text("approvals.person_required"));
        RuleFor(r => r.Comment).MaximumLength(2000).WithMessage(r => texts.Text("approvals.too_long", r.Comment!.Length, 2000));
    }
}
