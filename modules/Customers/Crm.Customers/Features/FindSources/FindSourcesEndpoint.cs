using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindSources;

internal static class FindSourcesEndpoint
{
    private const int Most = 100;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/{id:guid}/sources", FindAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Who told what stands in a customer's archive, newest first");

    private static async Task<IReadOnlyList<FactSourceDetails>> FindAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.Customers.WithinOrPool(actors.Current, CustomersPermissions.Read).AnyAsync(c => c.Id == id, ct))
            throw new NotFoundException();
        var found = await db.FactSources.AsNoTracking().Where(s => s.CustomerId == id)
            .OrderByDescending(s => s.SaidOn).ThenByDescending(s => s.RecordedAt).ThenByDescending(s => s.Id).Take(Most).ToListAsync(ct);
        var latest = found.GroupBy(s => s.Section).Select(g => g.First().Id).ToHashSet();
        return
        [
            .. found.Select(s => new FactSourceDetails(
                s.Id, s.Section, s.Informant, s.Certainty, s.SaidOn, s.Detail, s.RecordedBy, s.RecordedAt, s.CardId, latest.Contains(s.Id))),
        ];
    }
}
