using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.CompleteActivity;
using Crm.Customers.Features.PlanActivity;

namespace Crm.Customers.Features.ImportRows;

/// <summary>A row read as an activity.</summary>
/// <param name="Cells">What stands in its fields.</param>
/// <param name="Fields">The activity that the row alone would make, without whose it is; null where it cannot make one.</param>
/// <param name="State">open, done or cancelled.</param>
/// <param name="DoneAt">When it was done or called off.</param>
/// <param name="Problems">What is wrong, field by field.</param>
internal sealed record ActivityFileRow(Cells Cells, ActivityFields? Fields, string State, DateTimeOffset DoneAt, IReadOnlyList<RowProblem> Problems) : IFileRow;

/// <summary>Reads rows as activities with customers or leads, with the same rules as the forms that plan and finish them.</summary>
internal sealed class ActivityRowReader(IReadOnlyList<string> headers, IReadOnlyList<ColumnMapping> mapping, string mode, DateTimeOffset now, ErrorTexts texts) : IRowReader
{
    private static readonly string[] States = ["open", "done", "cancelled"];
    private readonly CellReader reader = new(headers, mapping, texts);
    private readonly PlanActivityValidator planned = new(texts);
    private readonly CompleteActivityValidator completed = new(texts);

    public ActivityRowReader(FileImport import, DateTimeOffset now, ErrorTexts texts) : this(import.Headers, import.Mapping, import.Mode, now, texts)
    {
    }

    public IReadOnlyList<RowProblem> Problems(string[] row) => Read(row).Problems;

    /// <summary>Reads a row; what is to change an activity need not be one by itself.</summary>
    public ActivityFileRow Read(string[] row)
    {
        var cells = reader.Read(row);
        if (cells.Problems is [{ Field: null }])
            return new ActivityFileRow(cells, null, "open", default, cells.Problems);
        if (cells["customerCode"] is null && cells["customerName"] is null)
            cells.Wrong("customerCode", "customers.import.whose_record");
        // What has a result or the time it was done is done, also where no column says so.
        var state = cells["state"] ?? (cells["result"] is not null || cells["done"] is not null ? "done" : "open");
        if (!States.Contains(state))
        {
            cells.Wrong("state", "customers.choice", state, string.Join(", ", States));
            state = "open";
        }
        var (due, doneAt) = (cells.Moment("due"), DoneAt(cells));
        if (state != "open")
            CheckOutcome(cells, state, due, doneAt);
        due ??= state == "open" ? null : doneAt;
        var whole = mode == ImportModes.Create;
        if (due is null && whole && cells.Problems.TrueForAll(p => p.Field is not ("due" or "done")))
            cells.Wrong(state == "open" ? "due" : "done", "customers.required");
        var fields = Over(new ActivityFields("", "", due ?? now), cells);
        cells.Problems.AddRange(Wrong(!whole && fields.Kind.Length == 0 ? fields with { Kind = "task" } : fields));
        var made = cells.Problems.Count == 0 && due is not null && fields.Kind.Length > 0;
        return new ActivityFileRow(cells, made ? fields : null, state, doneAt ?? due ?? now, [.. cells.Problems.Distinct()]);
    }

    /// <summary>What is wrong with a plan, by the import's fields.</summary>
    public IEnumerable<RowProblem> Wrong(ActivityFields fields) =>
        planned.Validate(fields with { CustomerId = Guid.Empty }).Errors.Select(e => new RowProblem(e.PropertyName == "Subject" ? "name" : RowReaders.Field(e.PropertyName), e.ErrorMessage));

    /// <summary>What was planned with what the row says; an empty cell leaves the field as it is. A reminder keeps its distance, unless its time is past.</summary>
    public ActivityFields Over(ActivityFields known, Cells row)
    {
        var due = row.Moment("due") ?? known.DueAt;
        var remind = known.RemindAt + (due - known.DueAt);
        return known with
        {
            Kind = row["kind"] ?? known.Kind,
            Subject = row["name"] ?? known.Subject,
            DueAt = due,
            RemindAt = due != known.DueAt && remind <= now ? null : remind,
            Notes = row["notes"] ?? known.Notes,
        };
    }

    /// <summary>What came of it, as the row says.</summary>
    public static CompleteActivityRequest Outcome(Cells row) => new(row["result"] ?? "", row["nextStep"], Reached: row["reached"], Sent: row["sent"]);

    private void CheckOutcome(Cells cells, string state, DateTimeOffset? due, DateTimeOffset? doneAt)
    {
        cells.Problems.AddRange(completed.Validate(Outcome(cells)).Errors.Select(e => new RowProblem(RowReaders.Field(e.PropertyName), e.ErrorMessage)));
        if ((doneAt ?? due) is { } at && at > now)
            cells.Wrong(doneAt is null ? "due" : "done", state == "done" ? "customers.import.done_future" : "customers.import.cancelled_future", Shown(at));
    }

    /// <summary>When it was done; a day alone that is today does not lie in the hours to come.</summary>
    private DateTimeOffset? DoneAt(Cells cells) =>
        cells.Moment("done") is { } at ? at > now && ChinaTime.Today(at) == ChinaTime.Today(now) && cells["done"]!.Length <= "yyyy年MM月dd日".Length ? now : at : null;

    private static string Shown(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, ChinaTime.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
