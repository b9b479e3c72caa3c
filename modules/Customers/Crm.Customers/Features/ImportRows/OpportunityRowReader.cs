using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ImportRows;

/// <summary>A row read as an opportunity.</summary>
/// <param name="Cells">What stands in its fields.</param>
/// <param name="Fields">The opportunity that the row alone would make; null where it cannot make one.</param>
/// <param name="Problems">What is wrong, field by field.</param>
internal sealed record OpportunityFileRow(Cells Cells, OpportunityFields? Fields, IReadOnlyList<RowProblem> Problems) : IFileRow;

/// <summary>Reads rows as opportunities of customers, with the same rules as the form.</summary>
internal sealed class OpportunityRowReader(IReadOnlyList<string> headers, IReadOnlyList<ColumnMapping> mapping, string mode, DateTimeOffset now, ErrorTexts texts) : IRowReader
{
    private static readonly char[] Separators = [';', '；', '、', '\n'];
    private readonly CellReader reader = new(headers, mapping, texts);
    private readonly OpportunityFieldsValidator validator = new(texts);
    private readonly DateOnly today = ChinaTime.Today(now);

    public OpportunityRowReader(FileImport import, DateTimeOffset now, ErrorTexts texts) : this(import.Headers, import.Mapping, import.Mode, now, texts)
    {
    }

    public IReadOnlyList<RowProblem> Problems(string[] row) => Read(row).Problems;

    /// <summary>Reads a row; what is to change an opportunity need not be one by itself.</summary>
    public OpportunityFileRow Read(string[] row)
    {
        var cells = reader.Read(row);
        if (cells.Problems is [{ Field: null }])
            return new OpportunityFileRow(cells, null, cells.Problems);
        if (cells["customerCode"] is null && cells["customerName"] is null)
            cells.Wrong("customerCode", "customers.import.whose_record");
        if (cells["stage"] is { } stage && !OpportunityStages.All.Contains(stage))
            cells.Wrong("stage", "customers.choice", stage, string.Join(", ", OpportunityStages.All));
        var closed = cells.Day("closedOn");
        _ = cells.Day("parkedUntil");
        var fields = Over(new OpportunityFields("", closed ?? default), cells["stage"] ?? OpportunityStages.Contact, cells);
        if (cells["name"] is null)
            cells.Wrong("name", "customers.required");
        var known = cells.Problems.ToHashSet();
        if (fields.ExpectedClose != default)
            cells.Problems.AddRange(Wrong(fields));
        else
        {
            cells.Problems.AddRange(Wrong(fields with { ExpectedClose = today }));
            if (mode == ImportModes.Create && known.All(p => p.Field != "expectedClose"))
                cells.Wrong("expectedClose", "customers.required");
        }
        if (mode == ImportModes.Create && cells.Problems.Count == 0)
            CheckNew(cells, fields);
        return new OpportunityFileRow(cells, cells.Problems.Count == 0 && fields.ExpectedClose != default ? fields : null, [.. cells.Problems.Distinct()]);
    }

    /// <summary>What is wrong with an opportunity, by the import's fields.</summary>
    public IEnumerable<RowProblem> Wrong(OpportunityFields fields) =>
        validator.Validate(fields).Errors.Select(e => new RowProblem(e.PropertyName == "Title" ? "name" : RowReaders.Field(e.PropertyName), e.ErrorMessage));

    /// <summary>What is wrong with where a new one stands: its end has a day and a reason as if it came by hand.</summary>
    public void CheckNew(Cells cells, OpportunityFields fields)
    {
        var (to, closedOn) = Stage(cells);
        if (to.Stage is OpportunityStages.Won or OpportunityStages.Lost)
        {
            if (closedOn is null)
                cells.Wrong("closedOn", "customers.import.closed_needed");
            else if (closedOn > today || closedOn.Value.Year < 2000)
                cells.Wrong("closedOn", "customers.import.closed_future", closedOn.Value.ToString("yyyy-MM-dd"));
        }
        if (to.Stage == OpportunityStages.Won && !(fields.Amount > 0))
            cells.Wrong("amount", "customers.opportunity.won_amount");
        if (to.Stage == OpportunityStages.Parked && !(to.Until > today))
            cells.Wrong("parkedUntil", "customers.opportunity.parked_future", to.Until?.ToString("yyyy-MM-dd"));
        if (to.Note?.Length > 1000)
            cells.Wrong("reasonNote", "customers.too_long", to.Note.Length, 1000);
        try
        {
            OpportunityReasons.Check(to.Stage, to.Reason, to.Note);
        }
        catch (RuleException wrong)
        {
            cells.Wrong(wrong.Field == "note" ? "reasonNote" : "reason", wrong.Code, wrong.Args);
        }
    }

    /// <summary>Where a new one stands, and the day it ended; without a stage it is at the first.</summary>
    public static (MoveOpportunityRequest To, DateOnly? ClosedOn) Stage(Cells cells) =>
        (new MoveOpportunityRequest(cells["stage"] ?? OpportunityStages.Contact, cells["reason"], cells["reasonNote"], cells.Day("parkedUntil")), cells.Day("closedOn"));

    /// <summary>An opportunity with what the row says; an empty cell leaves the field as it is.</summary>
    public static OpportunityFields Over(OpportunityFields known, string stage, Cells row) => known with
    {
        Title = row["name"] ?? known.Title,
        ExpectedClose = row.Day("expectedClose") ?? known.ExpectedClose,
        Amount = row.Amount("amount") ?? known.Amount,
        Currency = row["currency"]?.ToUpperInvariant() ?? known.Currency,
        Probability = Judged(known.Probability, stage, row),
        ProductLines = Words(row["productLines"]) ?? known.ProductLines,
        Competitors = Words(row["competitors"]) ?? known.Competitors,
        NextStep = row["nextStep"] ?? known.NextStep,
        NextStepOn = row.Day("nextStepOn") ?? known.NextStepOn,
        Notes = row["notes"] ?? known.Notes,
    };

    /// <summary>Somebody's judgement; the default of the stage, which exports write too, is none.</summary>
    private static int? Judged(int? known, string stage, Cells row) =>
        row.Percent("probability") is not { } said || (known is null && said == OpportunityStages.Probability(stage)) ? known : said;

    private static string[]? Words(string? cell) => cell?.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
