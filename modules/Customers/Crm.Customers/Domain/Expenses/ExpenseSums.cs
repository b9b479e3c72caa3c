using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Expenses;

/// <summary>The arithmetic of applications: each line rounded to hundredths, as it is printed, then added up.</summary>
internal static class ExpenseSums
{
    public static decimal Line(ExpenseLine line) => Math.Round(line.Quantity * line.UnitPrice, 2, MidpointRounding.AwayFromZero);

    public static decimal Of(IEnumerable<ExpenseLine> lines) => lines.Sum(Line);

    public static decimal Of(IEnumerable<ExpenseCost> costs) => costs.Sum(c => c.Amount);

    /// <summary>Whether real costs are above what was approved by more than so many percent of it.</summary>
    public static bool IsOver(decimal actual, decimal approved, decimal percent) => (actual - approved) * 100m > approved * percent;

    /// <summary>What approvers are warned of.</summary>
    /// <param name="lines">What is asked for.</param>
    /// <param name="guests">How many of the customer's people.</param>
    /// <param name="ours">How many of ours.</param>
    /// <param name="startsOn">When it takes place.</param>
    /// <param name="askedOn">When it was asked for.</param>
    /// <param name="rules">The limits.</param>
    public static IReadOnlyList<string> Warnings(
        IReadOnlyList<ExpenseLine> lines, int guests, int ours, DateOnly startsOn, DateOnly askedOn, ExpenseRuleFields rules)
    {
        var warnings = new List<string>();
        if (Of(lines.Where(l => l.Category == ExpenseCategories.Gift)) > rules.GiftValue * Math.Max(1, guests))
            warnings.Add(ExpenseWarnings.GiftValue);
        // Travellers' own meals are no hospitality.
        if (guests > 0 && Of(lines.Where(l => l.Category == ExpenseCategories.Meal)) > rules.MealPerHead * (guests + ours))
            warnings.Add(ExpenseWarnings.MealPerHead);
        if (startsOn < askedOn)
            warnings.Add(ExpenseWarnings.Afterwards);
        return warnings;
    }
}

/// <summary>What was summed up of applications that have a key in common.</summary>
internal sealed record ExpenseCell(string Key, string? Name, int Count, decimal Planned, decimal Real, decimal Settled)
{
    public ExpenseFigures Figures => new(Count, Planned, Real, Settled);

    public static ExpenseFigures Sum(IEnumerable<ExpenseFigures> figures) => figures.Aggregate(
        new ExpenseFigures(0, 0, 0, 0), (a, b) => new(a.Count + b.Count, a.Planned + b.Planned, a.Real + b.Real, a.Settled + b.Settled));

    /// <summary>Every month of a range, also where there is nothing.</summary>
    public static IReadOnlyList<ExpenseMonth> Months(DateOnly first, DateOnly last, IReadOnlyDictionary<DateOnly, ExpenseFigures> known)
    {
        var months = new List<ExpenseMonth>();
        for (var month = first; month <= last; month = month.AddMonths(1))
            months.Add(new(month, known.GetValueOrDefault(month) ?? new(0, 0, 0, 0)));
        return months;
    }
}
