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

namespace Crm.Customers.Features.GetAccess;

internal static class GetAccessEndpoint
{
    private const int Most = 20;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/{id:guid}/access", GetAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Whether one reads a customer, and what one asked for");

    private static async Task<CustomerAccessDetails> GetAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var me = actors.Current;
        var known = await db.Known(me, CustomersPermissions.Read).Where(c => c.Id == id).Select(c => new { c.Code, c.Name, c.Confidentiality }).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        var open = await db.Customers.AnyAsync(c => c.Id == id, ct);
        var name = open || known.Confidentiality != Confidentialities.Secret ? known.Name : null;
        var asked = await db.AccessRequests.AsNoTracking().Where(r => r.CustomerId == id && r.AskedBy == me.StaffId).OrderByDescending(r => r.AskedAt).ThenByDescending(r => r.Id)
            .Take(Most).ToListAsync(ct);
        return new(new(id, known.Code, name, known.Confidentiality), open, [.. asked.Select(r => r.Details())]);
    }
}
