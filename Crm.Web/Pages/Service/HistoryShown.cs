using System.Globalization;
using Crm.Service.Contracts.Api;
using Crm.Web.Components.Content;
using Crm.Web.Components.Feedback;
using Crm.Web.Components.Timelines;
using Crm.Web.Infrastructure;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Service;

/// <summary>How the history of a case is told.</summary>
internal static class HistoryShown
{
    private static readonly string[] PersonFacts = ["from", "to"];

    public static TimelineItem Item(CaseEntryItem entry, Texts texts, StaffNames names) =>
        new(entry.Id.ToString(), entry.At, Title(entry, texts), Icon(entry))
        {
            By = entry.By == Guid.Empty ? null : names[entry.By],
            Text = Text(entry, texts, names),
            Tone = entry.Kind switch { EntryKind.Answer => Tone.Good, EntryKind.FromCustomer => Tone.Info, EntryKind.Note => Tone.Warn, _ => Tone.Muted },
        };

    public static IEnumerable<Guid?> People(CaseEntryItem entry) =>
        PersonFacts.Select(name => entry.Facts.TryGetValue(name, out var id) && Guid.TryParse(id, out var person) ? person : (Guid?)null);

    private static string Title(CaseEntryItem entry, Texts texts) =>
        entry.Kind == EntryKind.Action ? texts["Done." + entry.What]
        : entry.Channel is { } channel ? $"{texts.Word(entry.Kind)} · {texts.Word(channel)}" : texts.Word(entry.Kind);

    private static string? Text(CaseEntryItem entry, Texts texts, StaffNames names)
    {
        var facts = new List<string>();
        if (entry.Facts.TryGetValue("to", out var to) && Guid.TryParse(to, out var person))
            facts.Add(texts["Fact.to", names[person]]);
        foreach (var name in new[] { "number", "amount", "score", "archiveNumber", "name", "heldOn" })
            if (entry.Facts.TryGetValue(name, out var value))
                facts.Add(texts["Fact." + name, name == "amount" && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? MoneyText.Of(amount) : value]);
        if (entry.What == "edit")
            facts.AddRange(entry.Facts.Select(f => texts["Fact.was", texts["Case." + char.ToUpperInvariant(f.Key[0]) + f.Key[1..]], f.Value]));
        if (entry.Text is not null)
            facts.Add(entry.Text);
        return facts.Count == 0 ? null : string.Join(" · ", facts);
    }

    private static string Icon(CaseEntryItem entry) => entry.Kind switch
    {
        EntryKind.Answer => "send",
        EntryKind.FromCustomer => "message-circle",
        EntryKind.Note => "note",
        _ => entry.What switch
        {
            "open" => "plus",
            "start" or "resume" => "player-play",
            "assign" or "claim" or "name-responsible" => "user-check",
            "wait-for-customer" or "wait-for-third-party" => "player-pause",
            "resolve" or "close" => "circle-check",
            "reopen" or "take-up-again" => "rotate",
            "archive" => "archive",
            "approve" => "thumb-up",
            "judge-valid" => "check",
            "record-cause" => "search",
            "propose-remedy" or "edit" => "edit",
            "submit" => "send",
            "carry-out" => "clipboard-check",
            "refuse" or "judge-not-valid" => "circle-x",
            "rate" => "star",
            "mark-involved" => "shield-lock",
            "attach" => "paperclip",
            _ => "circle-dashed",
        },
    };
}
