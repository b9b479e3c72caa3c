using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.Matching;

internal static class MatchingEndpoints
{
    private const int Most = 200;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/orders/unmatched", FindAsync)
            .RequirePermission(AccountsPermissions.OrderImport)
            .WithSummary("Customers that orders name and nobody here knows");
        api.MapPost("/orders/unmatched", (MatchCustomerRequest request, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<MatchedOrders>(new MatchCustomer(request), ct))
            .RequirePermission(AccountsPermissions.OrderImport)
            .WithSummary("Says who an unknown customer is");
    }

    private static async Task<IReadOnlyList<UnmatchedCustomer>> FindAsync(AccountsDbContext db, CancellationToken ct)
    {
        var rows = await db.Orders.AsNoTracking().Where(o => o.CustomerId == null).GroupBy(o => new { o.Source, o.CustomerKey })
            .Select(g => new { g.Key.Source, g.Key.CustomerKey, Name = g.Max(o => o.CustomerName), Orders = g.Count(), Amount = g.Sum(o => o.Booked), Last = g.Max(o => o.OrderedOn) })
            .OrderByDescending(r => r.Amount).ThenBy(r => r.CustomerKey).Take(Most).ToListAsync(ct);
        var found = new List<UnmatchedCustomer>();
        foreach (var row in rows)
            found.Add(new(row.Source, row.CustomerKey, row.Name, row.Orders, row.Amount, row.Last, await SuggestAsync(db, row.Name ?? row.CustomerKey, ct)));
        return found;
    }

    /// <summary>A customer whose names or codes hold everything that the unknown one's name holds.</summary>
    private static Task<MatchSuggestion?> SuggestAsync(AccountsDbContext db, string name, CancellationToken ct) =>
        SearchText.Query(name) is { } query
            ? db.Customers.AsNoTracking().Where(c => c.MergedInto == null).WhereMatches(c => c.Search, query).OrderBy(c => c.Code)
                .Select(c => new MatchSuggestion(c.Id, c.Code, c.Name)).FirstOrDefaultAsync(ct)
            : Task.FromResult<MatchSuggestion?>(null);
}
