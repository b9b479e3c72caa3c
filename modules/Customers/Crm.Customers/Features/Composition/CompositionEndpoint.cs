using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Composition;

internal static class CompositionEndpoint
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Orders = new()
    {
        [CompositionDimensions.Grade] = Grades.All,
        [CompositionDimensions.Stage] = CustomerStages.All,
    };

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/composition", HandleAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Customers by grade, stage, region, industry, nature and source, beside an earlier day");

    private static async Task<CustomersComposition> HandleAsync(DateOnly? since, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var now = await NowAsync(db, actors.Current, ct);
        var day = since is { } asked ? await db.CompositionDays.Where(d => d.Day <= asked).MaxAsync(d => (DateOnly?)d.Day, ct) : null;
        var then = day is null ? null : (await db.CompositionDays.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.Read).Where(d => d.Day == day)
            .GroupBy(d => new { d.Dimension, d.Value }).Select(g => new { g.Key.Dimension, g.Key.Value, Count = g.Sum(d => d.Customers) }).ToListAsync(ct))
            .ToDictionary(d => (d.Dimension, d.Value), d => d.Count);
        var parts = CompositionDimensions.All.Select(dimension => Part(dimension, now, then)).ToList();
        var grades = parts[0].Shares;
        return new CustomersComposition(grades.Sum(s => s.Now), day, day is null ? null : grades.Sum(s => s.Then ?? 0), parts);
    }

    /// <summary>One look at every customer counts all combinations there are; they are few, and added up here by each property.</summary>
    private static async Task<Dictionary<(string Dimension, string Value), int>> NowAsync(CustomersDbContext db, Actor actor, CancellationToken ct)
    {
        var groups = await db.Customers.AsNoTracking().WithinOrPool(actor, CustomersPermissions.Read)
            .Join(db.Standings, c => c.Id, s => s.CustomerId, (c, s) => new { c, s.Grade })
            .GroupBy(x => new { x.c.Stage, x.Grade, x.c.Nature, x.c.Source, Region = x.c.Region!.Substring(0, 2), Industry = x.c.Industry!.Substring(0, 1) }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var counts = new Dictionary<(string, string), int>();
        foreach (var group in groups)
        {
            Add(CompositionDimensions.Grade, group.Key.Grade);
            Add(CompositionDimensions.Stage, group.Key.Stage);
            Add(CompositionDimensions.Region, group.Key.Region is { Length: > 0 } province ? province + "0000" : null);
            Add(CompositionDimensions.Industry, group.Key.Industry);
            Add(CompositionDimensions.Nature, group.Key.Nature);
            Add(CompositionDimensions.Source, group.Key.Source);

            void Add(string dimension, string? value) => counts[(dimension, value ?? "")] = counts.GetValueOrDefault((dimension, value ?? "")) + group.Count;
        }
        return counts;
    }

    private static CompositionPart Part(string dimension, Dictionary<(string Dimension, string Value), int> now, Dictionary<(string Dimension, string Value), int>? then)
    {
        var values = now.Keys.Concat(then?.Keys.AsEnumerable() ?? []).Where(k => k.Dimension == dimension).Select(k => k.Value).Distinct();
        var shares = values.Select(v => new CompositionShare(v, now.GetValueOrDefault((dimension, v)), then?.GetValueOrDefault((dimension, v))));
        return new CompositionPart(dimension, Orders.TryGetValue(dimension, out var order)
            ? [.. shares.OrderBy(s => s.Key.Length == 0 ? order.Count : order.ToList().IndexOf(s.Key))]
            : [.. shares.OrderBy(s => s.Key.Length == 0).ThenByDescending(s => s.Now).ThenBy(s => s.Key, StringComparer.Ordinal)]);
    }
}
