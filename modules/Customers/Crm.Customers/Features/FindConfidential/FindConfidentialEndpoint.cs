using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindConfidential;

internal static class FindConfidentialEndpoint
{
    private const int Most = 50;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/confidential", (string? q, int? limit, CustomersDbContext db, IActors actors, CancellationToken ct) => FindAsync(db, actors.Current, q, limit ?? 10, ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Confidential customers that one may not read, by name or code");

    /// <summary>They are found by name and code only, for any other filter would tell what it filters by. A secret one is found by its whole code.</summary>
    public static async Task<IReadOnlyList<ConfidentialCustomer>> FindAsync(CustomersDbContext db, Actor actor, string? q, int limit, CancellationToken ct)
    {
        var text = q?.Trim() ?? "";
        var found = db.Closed.Join(db.Known(actor, CustomersPermissions.Read), r => r.CustomerId, c => c.Id, (r, c) => new { r.Secret, Customer = c })
            .Where(x => (!x.Secret && (x.Customer.Name.Contains(text) || x.Customer.Code.Contains(text))) || (x.Secret && x.Customer.Code == text)).Select(x => x.Customer);
        return await found.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id).Take(Math.Clamp(limit, 1, Most))
            .Select(c => new ConfidentialCustomer(c.Id, c.Code, c.Confidentiality == Confidentialities.Secret ? null : c.Name, c.Confidentiality)).ToListAsync(ct);
    }
}
