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

namespace Crm.Customers.Features.GetCustomer;

internal static class GetCustomerEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/{id:guid}", GetAsync)
            .RequirePermission(CustomersPermissions.Read)
            .WithSummary("One customer with its contacts and what other modules tell of it");
        api.MapGet("/{id:guid}/stages", StagesAsync)
            .RequirePermission(CustomersPermissions.Read)
            .WithSummary("Every change of stage since it was a lead");
    }

    private static async Task<CustomerDetails> GetAsync(Guid id, CustomersDbContext db, IActors actors, TimeProvider time, ReadingLog readings, CancellationToken ct)
    {
        var found = await CustomerReader.ReadAsync(db, id, ct);
        // Who was merged into another is found as that other (C-26).
        if (found is null && await db.SurvivorOfAsync(id, ct) is var survivor && survivor != id)
            found = await CustomerReader.ReadAsync(db, survivor, ct);
        // Scope is checked on the one row read, so that the query is the same for everybody and compiled once.
        if (found is null || !actors.Current.ReachesOrPool(CustomersPermissions.Read, found.Customer.OwnerId, found.Customer.UnitId))
            throw new NotFoundException();
        if (Confidentialities.IsRestricted(found.Customer.Confidentiality))
        {
            if (!await db.Customers.AnyAsync(c => c.Id == found.Customer.Id, ct))
                throw ConfidentialAccess.Hidden(found.Customer.Code);
            await readings.NoteAsync(found.Customer.Id, ReadingDoors.Page, ct);
        }
        return await found.Details(time.GetUtcNow()).ForAsync(db, actors.Current, ct);
    }

    private static async Task<IReadOnlyList<StageChange>> StagesAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var customer = await db.Customers.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.Read)
            .Where(c => c.Id == id).Select(c => new { c.LeadId }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        return await db.StageRecords.AsNoTracking().Where(s => s.RecordId == id || s.RecordId == customer.LeadId).OrderBy(s => s.At).ThenBy(s => s.Id)
            .Select(s => new StageChange(s.From, s.To, s.Reason, s.By, s.At)).ToListAsync(ct);
    }
}
