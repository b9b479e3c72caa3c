using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.OpportunityForecast;

internal static class OpportunityForecastEndpoint
{
    private const int MonthsBehind = 2;
    private const int MonthsAhead = 9;
    private const int MostMonths = 36;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/opportunities/forecast", HandleAsync)
        .RequirePermission(CustomersPermissions.OpportunityRead)
        .WithSummary("What is expected by month, owner and unit: weighted, best case and won");

    private static async Task<Contracts.Api.OpportunityForecast> HandleAsync(
        DateOnly? from, DateOnly? to, string? currency, Guid? ownerId, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var today = ChinaTime.Today(time.GetUtcNow());
        var (first, last) = (Month(from ?? today.AddMonths(-MonthsBehind)), Month(to ?? today.AddMonths(MonthsAhead)));
        if (last < first || last >= first.AddMonths(MostMonths))
            throw new RuleException("customers.opportunity.months", "to", last.ToString("yyyy-MM"), first.ToString("yyyy-MM"), MostMonths);
        var (end, wanted) = (last.AddMonths(1), string.IsNullOrWhiteSpace(currency) ? "CNY" : currency.Trim());
        var found = db.Opportunities.AsNoTracking().Within(actors.Current, CustomersPermissions.OpportunityRead)
            .Where(o => o.Stage != OpportunityStages.Lost && o.Stage != OpportunityStages.Parked && o.ForecastOn >= first && o.ForecastOn < end);
        if (ownerId is { } owner)
            found = found.Where(o => o.OwnerId == owner);
        var sums = await found.GroupBy(o => new { o.ForecastOn.Year, o.ForecastOn.Month, o.OwnerId, o.UnitId, o.Currency }).Select(g => new
        {
            g.Key,
            Open = g.Count(o => o.Stage != OpportunityStages.Won),
            Amount = g.Sum(o => o.Stage == OpportunityStages.Won ? 0 : o.Amount ?? 0),
            Points = g.Sum(o => o.Stage == OpportunityStages.Won ? 0 : (o.Amount ?? 0) * o.Probability),
            Won = g.Sum(o => o.Stage == OpportunityStages.Won ? o.Amount ?? 0 : 0),
        }).ToListAsync(ct);
        var cells = sums.Where(s => s.Key.Currency == wanted)
            .Select(s => new ForecastCell(new DateOnly(s.Key.Year, s.Key.Month, 1), s.Key.OwnerId, s.Key.UnitId, s.Open, s.Amount, s.Points, s.Won)).ToList();
        return Forecast.Of(cells, wanted, [.. sums.Select(s => s.Key.Currency).Distinct().Order(StringComparer.Ordinal)], first, last);
    }

    private static DateOnly Month(DateOnly day) => new(day.Year, day.Month, 1);
}
