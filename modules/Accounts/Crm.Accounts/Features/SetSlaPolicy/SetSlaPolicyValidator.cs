using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.SetSlaPolicy;

internal sealed class SetSlaPolicyValidator : AbstractValidator<SetSlaPolicyRequest>
{
    /// <summary>The longest reply and resolution that make sense: 30 days in minutes, and 250 working days.</summary>
    private const int MostMinutes = 30 * 24 * 60, MostDays = 250;

    public SetSlaPolicyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Name).Text(texts, 100);
        RuleFor(r => r.Targets).Must(OneForEachKind).WithMessage(_ => texts.Text("accounts.sla.kinds", string.Join(", ", SlaCaseKinds.All)));
        RuleForEach(r => r.Targets).ChildRules(target =>
        {
            target.RuleFor(t => t.FirstReplyMinutes).InclusiveBetween(1, MostMinutes).WithMessage(t => texts.Text("accounts.sla.minutes", t.FirstReplyMinutes, MostMinutes));
            target.RuleFor(t => t.ResolutionWorkingDays).Must((t, days) => days is null != t.ResolutionMinutes is null)
                .WithMessage(_ => texts.Text("accounts.sla.one_of"));
            target.RuleFor(t => t.ResolutionMinutes).InclusiveBetween(1, MostMinutes).WithMessage(t => texts.Text("accounts.sla.minutes", t.ResolutionMinutes, MostMinutes));
            target.RuleFor(t => t.ResolutionWorkingDays).InclusiveBetween(1, MostDays).WithMessage(t => texts.Text("accounts.sla.days", t.ResolutionWorkingDays, MostDays));
        }).When(r => r.Targets is not null);
    }

    private static bool OneForEachKind(IReadOnlyList<SlaTarget>? targets) =>
        targets is not null && targets.Select(t => t.CaseKind).Order(StringComparer.Ordinal).SequenceEqual(SlaCaseKinds.All.Order(StringComparer.Ordinal));
}
