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

namespace Crm.Customers.Features.GetLead;

internal static class GetLeadEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/leads/{id:guid}", GetAsync)
            .RequirePermission(CustomersPermissions.LeadRead)
            .WithSummary("One lead, and what is missing before it may become a customer");
        api.MapGet("/leads/{id:guid}/stages", StagesAsync)
            .RequirePermission(CustomersPermissions.LeadRead)
            .WithSummary("Every change of a lead's stage");
    }

    private static async Task<LeadDetails> GetAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var lead = await db.Leads.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.LeadRead).SingleOrDefaultAsync(l => l.Id == id, ct);
        return lead is null ? throw new NotFoundException() : (await lead.DetailsAsync(db, ct)).For(actors.Current);
    }

    private static async Task<IReadOnlyList<StageChange>> StagesAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.Leads.WithinOrPool(actors.Current, CustomersPermissions.LeadRead).AnyAsync(l => l.Id == id, ct))
            throw new NotFoundException();
        return await db.StageRecords.AsNoTracking().Where(s => s.RecordId == id).OrderBy(s => s.At).ThenBy(s => s.Id)
            .Select(s => new StageChange(s.From, s.To, s.Reason, s.By, s.At)).ToListAsync(ct);
    }
}
