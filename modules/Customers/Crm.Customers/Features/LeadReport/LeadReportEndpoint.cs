using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.LeadReport;

/// <summary>What became of the leads of each source (C-01, C-06): where to look for the next ones.</summary>
internal static class LeadReportEndpoint
{
    private const int DaysUnlessAsked = 90;
    private const int MostDays = 3660;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/leads/report", HandleAsync)
        .RequirePermission(CustomersPermissions.LeadRead)
        .WithSummary("Leads by source with what became of them, and why leads were given up");

    private static async Task<LeadReportFigures> HandleAsync(
        DateOnly? from, DateOnly? to, Guid? ownerId, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var last = to ?? ChinaTime.Today(time.GetUtcNow());
        var first = from ?? last.AddDays(1 - DaysUnlessAsked);
        if (first > last || last.DayNumber - first.DayNumber > MostDays)
            throw new RuleException("customers.report.range", "from", first.ToString("yyyy-MM-dd"), last.ToString("yyyy-MM-dd"), MostDays);
        var (start, end) = (ChinaTime.Start(first), ChinaTime.Start(last.AddDays(1)));
        var leads = db.Leads.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.LeadRead).Where(l => l.CreatedAt >= start && l.CreatedAt < end);
        if (ownerId is { } owner)
            leads = leads.Where(l => l.OwnerId == owner);
        var trade = await TradeAsync(db, leads, ct);
        var bySource = await leads.GroupBy(l => l.Source).Select(g => new SourceFigures(
            g.Key, g.Count(), g.Count(l => l.LastContactAt != null), g.Count(l => l.Verification == LeadVerifications.Verified),
            g.Count(l => l.Verification == LeadVerifications.False), g.Count(l => l.Stage == LeadStages.Qualified),
            g.Count(l => l.Stage == LeadStages.Nurturing), g.Count(l => l.Stage == LeadStages.Discarded), 0, 0)).ToListAsync(ct);
        var discards = await leads.Where(l => l.Stage == LeadStages.Discarded && l.DiscardReason != null)
            .GroupBy(l => l.DiscardReason!).Select(g => new KeyCount(g.Key, g.Count())).ToListAsync(ct);
        return new LeadReportFigures(
            first, last,
            [.. bySource.Select(s => trade.TryGetValue(s.Source, out var t) ? s with { Trading = t.Customers, Trade = t.Amount } : s).OrderByDescending(s => s.Leads).ThenBy(s => s.Source, StringComparer.Ordinal)],
            [.. discards.OrderByDescending(d => d.Count).ThenBy(d => d.Key, StringComparer.Ordinal)]);
    }

    /// <summary>What the customers that leads became have bought in twelve months.</summary>
    private static async Task<Dictionary<string, (int Customers, decimal Amount)>> TradeAsync(CustomersDbContext db, IQueryable<Lead> leads, CancellationToken ct) =>
        (await leads.Where(l => l.CustomerId != null)
            .Join(db.Standings, l => l.CustomerId, s => s.CustomerId, (l, s) => new { l.Source, s.TwelveMonthTrade })
            .Where(t => t.TwelveMonthTrade > 0).GroupBy(t => t.Source)
            .Select(g => new { g.Key, Customers = g.Count(), Amount = g.Sum(t => t.TwelveMonthTrade ?? 0) }).ToListAsync(ct))
        .ToDictionary(t => t.Key, t => (t.Customers, t.Amount));
}
