using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts;
using FluentValidation;

namespace Crm.Approvals.Features.SetPolicy;

internal sealed class SetPolicyValidator : AbstractValidator<SetPolicyRequest>
{
    public SetPolicyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Steps).Must(s => s is { Count: >= 1 and <= 10 }).WithMessage(r => texts.Text("approvals.steps", r.Steps?.Count ?? 0));
        RuleForEach(r => r.Steps).ChildRules(step =>
        {
            step.RuleFor(s => s.By).Must(by => by == PolicyStep.Manager || StaffRoles.All.Contains(by))
                .WithMessage(s => texts.Text("approvals.step_by", s.By));
            step.RuleFor(s => s.Mode).Must(m => Enum.TryParse<StepMode>(m, ignoreCase: true, out var mode) && Enum.IsDefined(mode))
                .WithMessage(s => texts.Text("approvals.step_mode", s.Mode));
            step.RuleFor(s => s.FromAmount).Must(a => a is null or (>= 0 and < 10_000_000_000_000m)).WithMessage(_ => texts.Text("approvals.step_amount"));
            step.RuleFor(s => s.RemindAfterHours).InclusiveBetween(1, 720).WithMessage(s => texts.Text("approvals.step_remind", s.RemindAfterHours));
            step.RuleFor(s => s.EscalateAfterHours).Must(h => h is null or (>= 1 and <= 2160)).WithMessage(s => texts.Text("approvals.step_escalate", s.EscalateAfterHours));
        }).When(r => r.Steps is not null);
    }
}
