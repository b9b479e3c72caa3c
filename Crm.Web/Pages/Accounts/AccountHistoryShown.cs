using System.Globalization;
using Crm.Accounts.Contracts.Api;
using Crm.Web.Components.Feedback;
using Crm.Web.Components.Timelines;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Accounts;

/// <summary>How the history of a key account is told.</summary>
internal static class AccountHistoryShown
{
    public static TimelineItem Item(KeyAccountHistoryEntry entry, Texts texts, Texts shared) =>
        new(entry.Id.ToString(), entry.At, texts["History." + entry.Kind], Icon(entry.Kind))
        {
            By = entry.ByName.Length > 0 ? entry.ByName : null,
            Text = Text(entry, texts, shared),
            Tone = entry.Kind switch
            {
                "approved" or "resumed" => Tone.Good,
                "rejected" or "left" or "tier-refused" => Tone.Bad,
                "returned" or "suspended" => Tone.Warn,
                _ => Tone.Muted,
            },
        };

    private static string? Text(KeyAccountHistoryEntry entry, Texts texts, Texts shared)
    {
        var facts = entry.Facts;
        var parts = new List<string>();
        if (facts.TryGetValue("tier", out var tier))
            parts.Add(facts.TryGetValue("previous", out var previous) ? texts["Fact.tierFrom", texts["Tier." + previous], texts["Tier." + tier]] : texts["Tier." + tier]);
        if (facts.TryGetValue("name", out var name))
            parts.Add(facts.TryGetValue("role", out var role) ? $"{name} · {texts["TeamRole." + role]}" : name);
        if (facts.TryGetValue("until", out var day) && DateOnly.TryParse(day, CultureInfo.InvariantCulture, out var until))
            parts.Add(texts["Fact.until", until.ToString(shared["Format.Date"], CultureInfo.CurrentCulture)]);
        if (facts.TryGetValue("reason", out var reason))
            parts.Add(texts.Find("TierReason." + reason) ?? reason);
        if (facts.TryGetValue("comment", out var comment))
            parts.Add(comment);
        return parts.Count == 0 ? null : string.Join(" · ", parts);
    }

    private static string Icon(string kind) => kind switch
    {
        "nominated" => "flag",
        "changed" => "edit",
        "submitted" => "send",
        "approved" => "thumb-up",
        "rejected" or "tier-refused" => "circle-x",
        "returned" or "withdrawn" => "arrow-back-up",
        "suspended" => "player-pause",
        "resumed" => "rotate",
        "left" => "logout",
        "tier" or "tier-wanted" => "award",
        "member-added" => "user-plus",
        "manager" => "user-check",
        _ => "user",
    };
}
