using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindDataCards;

internal static class FindDataCardsEndpoint
{
    private const int Most = 50;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/{id:guid}/cards", FindAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("A customer's data cards, newest first");

    private static async Task<IReadOnlyList<DataCardDetails>> FindAsync(Guid id, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        if (!await db.Customers.WithinOrPool(actors.Current, CustomersPermissions.Read).AnyAsync(c => c.Id == id, ct))
            throw new NotFoundException();
        var found = await db.DataCards.AsNoTracking().Where(c => c.CustomerId == id).OrderByDescending(c => c.SentAt).ThenByDescending(c => c.Id).Take(Most).ToListAsync(ct);
        return [.. found.Select(c => c.Details(time.GetUtcNow()))];
    }
}
