using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Duplicates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.LookupCustomers;

internal static class LookupCustomersEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/lookup", HandleAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Customers to choose from as somebody types; recognises a caller by its number");

    private static async Task<IReadOnlyList<CustomerLookup>> HandleAsync(
        CustomersDbContext db, IActors actors, string? q, int? limit, CancellationToken ct)
    {
        var most = Math.Clamp(limit ?? 10, 1, 50);
        var visible = db.Customers.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.Read);
        if (IsNumber(q))
        {
            var keys = DuplicateKeys.Of(new DuplicateQuery("", Phones: [q!])).Hashes;
            if (await ReadAsync(db, visible.Where(c => c.DuplicateKeys.Any(k => keys.Contains(k))), most, ct) is { Count: > 0 } called)
                return called;
        }
        return await ReadAsync(db, visible.WhereMatches(c => c.Search, q), most, ct);
    }

    private static bool IsNumber(string? q) => Phones.Digits(q) is { Length: >= 7 } && !q!.Any(char.IsLetter);

    private static Task<List<CustomerLookup>> ReadAsync(CustomersDbContext db, IQueryable<Customer> customers, int most, CancellationToken ct) =>
        customers.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id).Take(most)
            .Join(db.Standings, c => c.Id, s => s.CustomerId, (c, s) => new { c, s.Grade })
            .OrderByDescending(r => r.c.RegisteredAt).ThenByDescending(r => r.c.Id)
            .Select(r => new CustomerLookup(r.c.Id, r.c.Code, r.c.Name, r.Grade)).ToListAsync(ct);
}
