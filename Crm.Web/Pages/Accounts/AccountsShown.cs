using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Events;
using Crm.Web.Components.Feedback;
using Crm.Web.Components.Fields;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Accounts;

/// <summary>How Accounts' words are shown: colours, choices, times. The same on every page.</summary>
internal static class AccountsShown
{
    public static Tone Tone(string status) => status switch
    {
        KeyAccountStatuses.Proposed => Components.Feedback.Tone.Neutral,
        KeyAccountStatuses.InReview => Components.Feedback.Tone.Info,
        KeyAccountStatuses.Active => Components.Feedback.Tone.Good,
        KeyAccountStatuses.Suspended => Components.Feedback.Tone.Warn,
        _ => Components.Feedback.Tone.Muted,
    };

    public static int Level(string tier) => tier switch { Tiers.Strategic => 1, Tiers.Key => 2, Tiers.Ordinary => 3, _ => 4 };

    public static Option[] TierOptions(this Texts texts) => [.. Tiers.All.Select(tier => new Option(tier, texts["Tier." + tier]))];

    /// <summary>Minutes in words: 30 minutes, 4 hours.</summary>
    public static string Minutes(this Texts texts, int minutes) =>
        minutes % 60 == 0 ? texts["Sla.Hours", minutes / 60] : texts["Sla.Minutes", minutes];

    public static string FirstReply(this Texts texts, SlaTarget target) =>
        target.FirstReplyAroundTheClock ? texts["Sla.AroundTheClock", texts.Minutes(target.FirstReplyMinutes)] : texts.Minutes(target.FirstReplyMinutes);

    public static string Resolution(this Texts texts, SlaTarget target) =>
        target.ResolutionWorkingDays is { } days ? texts[days == 1 ? "Sla.WorkingDay" : "Sla.WorkingDays", days] : texts.Minutes(target.ResolutionMinutes ?? 0);
}
