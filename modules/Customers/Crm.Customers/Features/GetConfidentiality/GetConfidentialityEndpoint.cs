using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.GetConfidentiality;

internal static class GetConfidentialityEndpoint
{
    private const int Most = 50;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/{id:guid}/confidentiality", GetAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("A customer's level, to whom it is circulated, who reads it for a time and who opened it");

    private static async Task<ConfidentialityDetails> GetAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var me = actors.Current;
        var customer = await db.Customers.AsNoTracking().WithinOrPool(me, CustomersPermissions.Read).Where(c => c.Id == id)
            .Select(c => new { c.Confidentiality, c.OwnerId, c.UnitId }).SingleOrDefaultAsync(ct) ?? throw await db.MissingAsync(id, me, CustomersPermissions.Read, ct);
        var sets = me.SetsLevel(customer.OwnerId, customer.UnitId);
        var circulation = await db.Circulation.AsNoTracking().Where(e => e.CustomerId == id).OrderBy(e => e.At).ThenBy(e => e.Id)
            .Select(e => new CirculationDetails(e.Id, e.ReaderId, e.IsUnit, e.Note, e.By, e.At)).ToListAsync(ct);
        var granted = await db.AccessRequests.AsNoTracking().Where(r => r.CustomerId == id && r.State == AccessStates.Approved).OrderBy(r => r.Until).ThenBy(r => r.Id).ToListAsync(ct);
        var readings = !sets ? [] : await db.Readings.AsNoTracking().Where(r => r.CustomerId == id).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(Most)
            .Select(r => new ReadingDetails(r.StaffId, r.At, r.Door)).ToListAsync(ct);
        return new(customer.Confidentiality, sets, circulation, [.. granted.Select(r => r.Details())], readings);
    }
}
