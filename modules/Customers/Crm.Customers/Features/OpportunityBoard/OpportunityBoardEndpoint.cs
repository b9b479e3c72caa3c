using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Features.FindOpportunities;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.OpportunityBoard;

internal static class OpportunityBoardEndpoint
{
    private const int ClosedDays = 90;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/opportunities/board", HandleAsync)
        .RequirePermission(CustomersPermissions.OpportunityRead)
        .WithSummary("Every stage with count, sums and its first cards");

    /// <summary>Two statements: the sums of all stages, and the first cards of each.</summary>
    private static async Task<Contracts.Api.OpportunityBoard> HandleAsync(
        string? q, Guid? ownerId, int? closedDays, int? limit, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var (now, most) = (time.GetUtcNow(), Keyset.Limit(limit));
        var since = ChinaTime.Today(now).AddDays(-Math.Clamp(closedDays ?? ClosedDays, 1, 3650));
        var found = db.Opportunities.AsNoTracking().Within(actors.Current, CustomersPermissions.OpportunityRead).WhereMatches(o => o.Search, q)
            .Where(o => o.ClosedOn == null || o.ClosedOn >= since);
        if (ownerId is { } owner)
            found = found.Where(o => o.OwnerId == owner);
        var sums = await found.GroupBy(o => new { o.Stage, o.Currency })
            .Select(g => new { g.Key.Stage, g.Key.Currency, Count = g.Count(), Amount = g.Sum(o => o.Amount ?? 0) }).ToListAsync(ct);
        var cards = (await OpportunityStages.All.Select(stage => First(found, stage, most)).Aggregate((all, stage) => all.Concat(stage))
            .Select(OpportunityRow.Of(db)).ToListAsync(ct)).ToLookup(row => row.Stage);
        return new(
            [.. OpportunityStages.All.Select(stage => new OpportunityColumn(
                stage, sums.Where(s => s.Stage == stage).Sum(s => s.Count),
                [.. sums.Where(s => s.Stage == stage && s.Amount > 0).OrderByDescending(s => s.Amount).Select(s => new OpportunitySum(s.Currency, s.Amount))],
                [.. cards[stage].OrderByDescending(c => c.MovedAt).ThenByDescending(c => c.Id).Select(c => c.Summary(now))]))],
            since);
    }

    private static IQueryable<Opportunity> First(IQueryable<Opportunity> found, string stage, int most) =>
        found.Where(o => o.Stage == stage).OrderByDescending(o => o.MovedAt).ThenByDescending(o => o.Id).Take(most);
}
