using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Feedback;
using Crm.Web.Components.Fields;
using Crm.Web.Infrastructure;
using Crm.Web.Infrastructure.Localization;
using Crm.Web.Pages.Customers.Archive;

namespace Crm.Web.Pages.Customers.Bulk;

/// <summary>What a run does, in words; names and fields must have been loaded.</summary>
/// <param name="texts">Texts of the page.</param>
/// <param name="names">People, loaded.</param>
/// <param name="book">Fields of the archive, loaded.</param>
/// <param name="territories">The territories there are to choose from.</param>
public sealed class BulkWords(Texts texts, StaffNames names, ArchiveFieldBook book, IReadOnlyList<Option> territories)
{
    /// <summary>The action with what it sets: "Assign: 林小雨".</summary>
    public string Of(BulkRunStatus run) => run.Request is { } request ? Of(run.Kind, request) : texts["Action.none"];

    /// <summary>A field's heading.</summary>
    public string Field(string kind, string field) => field switch
    {
        "importance" => texts["Importance"],
        "valueGrade" => texts["ValueGrade"],
        "source" => texts["Source"],
        "nature" => texts["Nature"],
        "ownership" => texts["Ownership"],
        "industry" => texts["Industry"],
        "region" => texts["Region"],
        BulkFields.Territory => texts["Territory"],
        _ => book.Of(field) is { } found ? ArchiveFieldBook.Label(found) : field,
    };

    /// <summary>How a state looks.</summary>
    public static Tone ToneOf(string state) => state switch
    {
        BulkStates.Running or BulkStates.Undoing => Tone.Info,
        BulkStates.Done => Tone.Good,
        BulkStates.Failed => Tone.Bad,
        BulkStates.Cancelled => Tone.Muted,
        _ => Tone.Neutral,
    };

    /// <summary>How what became of a record looks.</summary>
    public static Tone ToneOfRecord(string state) => state switch
    {
        BulkRecordStates.Done => Tone.Good,
        BulkRecordStates.Refused => Tone.Bad,
        BulkRecordStates.Kept => Tone.Warn,
        BulkRecordStates.Undone => Tone.Info,
        _ => Tone.Muted,
    };

    private string Of(string kind, BulkRequest request) => request.Action switch
    {
        BulkActions.Assign => texts["Labelled", texts["Action.assign"], names[request.OwnerId]],
        BulkActions.SetField => texts["Labelled", Field(kind, request.Field!), string.IsNullOrEmpty(request.Value) ? texts["Emptied"] : Value(request.Field!, request.Value)],
        BulkActions.Release => texts["Labelled", texts["Action.release"], texts["PoolReason." + request.Reason]],
        BulkActions.Discard => texts["Labelled", texts["Action.discard"], texts["Discard." + request.Reason]],
        _ => texts["Action." + request.Action],
    };

    private string Value(string field, string value) => field switch
    {
        "importance" => texts["Importance." + value],
        "source" => texts["Source." + value],
        "nature" => texts["Nature." + value],
        "ownership" => texts["Ownership." + value],
        "industry" => Places.Industry(value),
        "region" => Places.Region(value),
        BulkFields.Territory => territories.FirstOrDefault(t => t.Value == value)?.Text ?? value,
        _ when book.Of(field) is { } found => book.Words($"{found.Key}:{value}", texts["Yes"], texts["No"], "、").Value,
        _ => value,
    };
}
