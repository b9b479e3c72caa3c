using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Expenses;

/// <summary>The real costs as they are typed: a row for each line of the application, and rows for what was not asked for.</summary>
public sealed class ExpenseReportModel
{
    private const int FreeRows = 2;

    public List<ExpenseCostModel> Costs { get; set; } = [];
    public string? Effect { get; set; }
    public string? Learned { get; set; }
    public string? Explanation { get; set; }
    public string? Version { get; set; }

    public static ExpenseReportModel Of(ExpenseDetails found)
    {
        var (lines, report) = (found.Application.Lines ?? [], found.Report);
        return new()
        {
            Version = found.ETag, Effect = report?.Effect, Learned = report?.Learned, Explanation = report?.Explanation,
            Costs =
            [
                .. lines.Select((line, i) => report?.Costs.FirstOrDefault(c => c.Line == i + 1) is { } known
                    ? ExpenseCostModel.Of(known) : new ExpenseCostModel { Line = i + 1, Category = line.Category, Item = line.Item }),
                .. (report?.Costs ?? []).Where(c => c.Line is null).Select(ExpenseCostModel.Of),
            ],
        };
    }

    /// <summary>Always two empty rows for what was not asked for.</summary>
    public void WithRows()
    {
        while (Costs.Count(c => c.Line is null && c.IsEmpty) < FreeRows)
            Costs.Add(new ExpenseCostModel());
    }

    public ReportExpensesRequest ToRequest() => new(
        [.. Costs.Where(c => !c.IsEmpty).Select(c => new ExpenseCost(c.Category ?? "", c.Item ?? "", c.Amount ?? 0, c.Receipts ?? 0, c.Line, c.Note))],
        Effect ?? "", Learned, Explanation);
}

/// <summary>What something really cost, as it is typed.</summary>
public sealed class ExpenseCostModel
{
    public int? Line { get; set; }
    public string? Category { get; set; }
    public string? Item { get; set; }
    public decimal? Amount { get; set; }
    public int? Receipts { get; set; }
    public string? Note { get; set; }

    /// <summary>Nothing was spent on it.</summary>
    public bool IsEmpty => Amount is null && (Line is not null || string.IsNullOrWhiteSpace(Item));

    public static ExpenseCostModel Of(ExpenseCost cost) =>
        new() { Line = cost.Line, Category = cost.Category, Item = cost.Item, Amount = cost.Amount, Receipts = cost.Receipts, Note = cost.Note };
}
