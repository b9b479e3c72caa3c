using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Expenses;

/// <summary>An application as it is typed.</summary>
public sealed class ExpenseModel
{
    private const int Rows = 3;
    private static readonly char[] Separators = [',', '，', '、', ';', '；', '\n'];

    public string? Kind { get; set; }
    public string? CustomerId { get; set; }
    public string? ActivityId { get; set; }
    public string? VisitPlanId { get; set; }
    public string? Purpose { get; set; }
    public DateOnly? StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    public string? Place { get; set; }
    public string? Guests { get; set; }
    public List<string>? OurPeople { get; set; }
    public string? Level { get; set; }
    public DateTime? ArrivesAt { get; set; }
    public DateTime? LeavesAt { get; set; }
    public string? HostId { get; set; }
    public string? Arrangements { get; set; }
    public string? Occasion { get; set; }
    public string? Notes { get; set; }
    public List<ExpenseLineModel> Lines { get; set; } = [];
    public string? Version { get; set; }

    public static ExpenseModel Of(ExpenseDetails found, string separator, LocalTime time)
    {
        var a = found.Application;
        return new()
        {
            Kind = a.Kind, CustomerId = a.CustomerId.ToString(), ActivityId = a.ActivityId?.ToString(), VisitPlanId = a.VisitPlanId?.ToString(), Purpose = a.Purpose,
            StartsOn = a.StartsOn, EndsOn = a.EndsOn == a.StartsOn ? null : a.EndsOn, Place = a.Place, Guests = string.Join(separator, a.Guests ?? []),
            OurPeople = [.. (a.OurPeople ?? []).Select(p => p.ToString())], Level = a.Level, ArrivesAt = Local(a.ArrivesAt), LeavesAt = Local(a.LeavesAt),
            HostId = a.HostId?.ToString(), Arrangements = a.Arrangements, Occasion = a.Occasion, Notes = a.Notes, Version = found.ETag,
            Lines = [.. (a.Lines ?? []).Select(l => new ExpenseLineModel { Category = l.Category, Item = l.Item, Quantity = l.Quantity, UnitPrice = l.UnitPrice, Note = l.Note })],
        };

        DateTime? Local(DateTimeOffset? at) => at is { } moment ? time.ToLocal(moment).DateTime : null;
    }

    /// <summary>Always two empty rows to type further lines into.</summary>
    public void WithRows()
    {
        var wanted = Math.Max(Rows, Lines.Count(l => !l.IsEmpty) + 2);
        while (Lines.Count < wanted)
            Lines.Add(new ExpenseLineModel { Category = Kind == ExpenseKinds.Gift ? ExpenseCategories.Gift : null });
    }

    public ExpenseFields ToFields(LocalTime time) => new(
        Kind ?? "", Id(CustomerId) ?? default, Purpose ?? "", StartsOn ?? default, EndsOn,
        [.. Lines.Where(l => !l.IsEmpty).Select(l => new ExpenseLine(l.Category ?? "", l.Item ?? "", l.Quantity ?? 1, l.UnitPrice ?? 0, l.Note))],
        Place, (Guests ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        [.. (OurPeople ?? []).Select(Id).OfType<Guid>()], Id(ActivityId), Id(VisitPlanId), Level, Moment(ArrivesAt, time), Moment(LeavesAt, time), Id(HostId),
        Arrangements, Occasion, Notes);

    private static DateTimeOffset? Moment(DateTime? typed, LocalTime time) => typed is { } local ? time.FromLocal(local) : null;

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}

/// <summary>A line of an application as it is typed.</summary>
public sealed class ExpenseLineModel
{
    public string? Category { get; set; }
    public string? Item { get; set; }
    public decimal? Quantity { get; set; }
    public decimal? UnitPrice { get; set; }
    public string? Note { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Item) && UnitPrice is null;
}
