using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SumExpenses;

internal static class SumExpensesEndpoint
{
    private const int MonthsBehind = 11;
    private const int MostMonths = 36;
    private const int MostParts = 50;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/expenses/totals", HandleAsync)
        .RequirePermission(CustomersPermissions.ExpenseRead)
        .WithSummary("Planned, real and settled expenses by month, kind, customer and person");

    private static async Task<ExpenseTotals> HandleAsync(
        DateOnly? from, DateOnly? to, string? kind, Guid? ownerId, Guid? customerId, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var today = ChinaTime.Today(time.GetUtcNow());
        var last = Month(to ?? today);
        var first = Month(from ?? last.AddMonths(-MonthsBehind));
        if (last < first || last >= first.AddMonths(MostMonths))
            throw new RuleException("customers.opportunity.months", "to", last.ToString("yyyy-MM"), first.ToString("yyyy-MM"), MostMonths);
        var end = last.AddMonths(1);
        var found = db.Expenses.AsNoTracking().Within(actors.Current, CustomersPermissions.ExpenseRead)
            .Where(a => ExpenseStates.Counted.Contains(a.State) && a.StartsOn >= first && a.StartsOn < end);
        if (Choice.Of("kind", kind, ExpenseKinds.All) is { } one)
            found = found.Where(a => a.Kind == one);
        if (ownerId is { } owner)
            found = found.Where(a => a.OwnerId == owner);
        if (customerId is { } customer)
            found = found.Where(a => a.CustomerId == customer);

        var months = (await found.GroupBy(a => new { a.StartsOn.Year, a.StartsOn.Month }).Select(g => new
            {
                g.Key, Count = g.Count(), Planned = g.Sum(a => a.Estimate), Real = g.Sum(a => a.State == ExpenseStates.Approved ? 0 : a.Actual ?? 0), Settled = g.Sum(a => a.Paid ?? 0),
            }).ToListAsync(ct))
            .ToDictionary(g => new DateOnly(g.Key.Year, g.Key.Month, 1), g => new ExpenseFigures(g.Count, g.Planned, g.Real, g.Settled));
        var kinds = (await found.GroupBy(a => a.Kind).Select(g => new ExpenseCell(
                g.Key, null, g.Count(), g.Sum(a => a.Estimate), g.Sum(a => a.State == ExpenseStates.Approved ? 0 : a.Actual ?? 0), g.Sum(a => a.Paid ?? 0))).ToListAsync(ct))
            .ToDictionary(c => c.Key);
        var customers = await found.GroupBy(a => a.CustomerId).Select(g => new
            {
                g.Key, Count = g.Count(), Planned = g.Sum(a => a.Estimate), Real = g.Sum(a => a.State == ExpenseStates.Approved ? 0 : a.Actual ?? 0), Settled = g.Sum(a => a.Paid ?? 0),
            }).OrderByDescending(g => g.Planned).ThenBy(g => g.Key).Take(MostParts)
            .Select(g => new { g.Key, g.Count, g.Planned, g.Real, g.Settled, Name = db.Customers.Where(c => c.Id == g.Key).Select(c => c.Name).FirstOrDefault() }).ToListAsync(ct);
        var people = await found.GroupBy(a => a.OwnerId).Select(g => new
            {
                g.Key, Count = g.Count(), Planned = g.Sum(a => a.Estimate), Real = g.Sum(a => a.State == ExpenseStates.Approved ? 0 : a.Actual ?? 0), Settled = g.Sum(a => a.Paid ?? 0),
            }).OrderByDescending(g => g.Planned).ThenBy(g => g.Key).Take(MostParts)
            .Select(g => new { g.Key, g.Count, g.Planned, g.Real, g.Settled, Name = db.Staff.Where(s => s.StaffId == g.Key).Select(s => s.Name).FirstOrDefault() }).ToListAsync(ct);
        return new(
            first, last, ExpenseCell.Months(first, last, months),
            [.. ExpenseKinds.All.Select(k => new ExpensePart(k, null, kinds.TryGetValue(k, out var cell) ? cell.Figures : new(0, 0, 0, 0)))],
            [.. customers.OrderByDescending(c => c.Planned).ThenBy(c => c.Key).Select(c => new ExpensePart(c.Key.ToString(), c.Name, new(c.Count, c.Planned, c.Real, c.Settled)))],
            await found.Select(a => a.CustomerId).Distinct().CountAsync(ct),
            [.. people.OrderByDescending(p => p.Planned).ThenBy(p => p.Key).Select(p => new ExpensePart(p.Key.ToString()!, p.Name, new(p.Count, p.Planned, p.Real, p.Settled)))],
            await found.Select(a => a.OwnerId).Distinct().CountAsync(ct), ExpenseCell.Sum(months.Values));
    }

    private static DateOnly Month(DateOnly day) => new(day.Year, day.Month, 1);
}
