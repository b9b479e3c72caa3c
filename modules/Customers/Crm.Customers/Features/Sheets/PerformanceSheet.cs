using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Microsoft.EntityFrameworkCore;
using static Crm.Customers.Features.Sheets.SheetDrawing;

namespace Crm.Customers.Features.Sheets;

/// <summary>附表五 客户业绩统计及信用评估表. Sales are Accounts' and are filled in by whoever asks there; money received nobody knows yet.</summary>
internal sealed class PerformanceSheet(CustomersDbContext db, SheetDesk desk, SheetDrawing draw)
{
    private const int Months = 12;

    public async Task<PrintedSheet> DrawAsync(Guid id, int? asked, bool file, CancellationToken ct)
    {
        var today = ChinaTime.Today(desk.Now);
        var year = asked ?? today.Year;
        if (year is < 2000 or > 2999)
            throw new RuleException("customers.rules.range", "year", year, 2000, 2999);
        var customer = await desk.CustomerAsync(id, SheetKinds.Performance, file, ct);
        var told = await db.Timeline.AsNoTracking().Where(t => t.CustomerId == id && (t.Kind.StartsWith("contract.") || t.Kind.StartsWith("credit.")))
            .OrderBy(t => t.At).ThenBy(t => t.Id).ToListAsync(ct);
        var (start, end) = (ChinaTime.Start(new DateOnly(year, 1, 1)), ChinaTime.Start(new DateOnly(year + 1, 1, 1)));
        var cases = await db.Cases.AsNoTracking().Where(c => c.CustomerId == id && c.Kind == "complaint").CountAsync(c => c.ClosedAt == null || (c.ClosedAt >= start && c.ClosedAt < end), ct);
        return desk.Of(customer, SheetKinds.Performance, draw.Words("performance.title", year), [
            new(draw.Word("code"), Value(customer.Code, key: "code")), new(draw.Word("credit"), Value(customer.Standing.CreditGrade, key: "credit")),
            new(draw.Word("hold"), Value(draw.YesNo(customer.Standing.OnHold))), new(draw.Word("complaints"), Count(cases, key: "complaints")),
            new(draw.Word("currency"), Value(customer.Standing.Currency ?? "CNY")),
        ], [Head(customer, told, year), Table(told, year, today)], wide: true);
    }

    private SheetBlock Head(CustomerDetails customer, List<TimelineRecord> told, int year)
    {
        var contracts = told.Where(t => t.Kind == "contract.activated" && Covers(t, year)).Select(t => Fact(t, "number")).OfType<string>().Distinct();
        var changes = told.Where(t => t.Kind.StartsWith("contract.", StringComparison.Ordinal) && ChinaTime.Today(t.At).Year == year)
            .Select(t => $"{ChinaTime.Today(t.At):yyyy-MM-dd} {Fact(t, "number")} {draw.Word(t.Kind)}");
        return new(null, [3, 7, 3, 4, 3, 4], 0, [
            Row(draw.Label("customer"), Value(customer.Customer.Name, key: "name"), draw.Label("salesNumber"), Value(customer.Customer.ExternalCode ?? customer.Code), draw.Label("contracts"), Value(string.Join(", ", contracts), key: "contracts")),
            Row(draw.Label("contractChanges"), Value(string.Join("\n", changes), 5, "changes")),
        ]);
    }

    private SheetBlock Table(List<TimelineRecord> told, int year, DateOnly today) => new(null, [2, 2, 3, 3, 2, 2, 3, 3, 2, 2], 1, [
        Row([.. new[] { "month", "quantity", "deliveredOn", "goodsPaid", "received", "receivedOn", "soldSoFar", "receivedSoFar", "creditNow", "creditBefore" }.Select(h => draw.Label(h))]),
        .. Enumerable.Range(1, Months).Select(m => Row(
            Said(draw.Words("monthOf", m)), Blank(key: $"month.{m}.quantity"), Blank(key: $"month.{m}.on"), Blank(key: $"month.{m}.amount"), Blank(), Blank(), Blank(key: $"month.{m}.total"), Blank(),
            Value(Credit(told, year, m, today), key: $"month.{m}.credit"), Value(Credit(told, year - 1, m, today), key: $"month.{m}.before"))),
        Row(draw.Label("sum"), Blank(key: "year.quantity"), Blank(), Blank(key: "year.amount"), Blank(), Blank(), Blank(key: "year.total"), Blank(), Blank(), Blank()),
    ], Together: true);

    /// <summary>The grade at the end of a month, or today in the month that runs; nothing before the first was told, and of the future.</summary>
    private static string? Credit(List<TimelineRecord> told, int year, int month, DateOnly today)
    {
        var first = new DateOnly(year, month, 1);
        var end = ChinaTime.Start(first.AddMonths(1));
        return first > today ? null : told.LastOrDefault(t => t.Topic == "account" && t.Kind.StartsWith("credit.", StringComparison.Ordinal) && t.At < end) is { } last ? Fact(last, "grade") : null;
    }

    private static bool Covers(TimelineRecord contract, int year) =>
        (Date(contract, "from") ?? ChinaTime.Today(contract.At)).Year <= year && (Date(contract, "until")?.Year ?? year) >= year;

    private static DateOnly? Date(TimelineRecord of, string fact) =>
        DateOnly.TryParseExact(Fact(of, fact), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Fact(TimelineRecord of, string fact) => of.Facts.GetValueOrDefault(fact);
}
