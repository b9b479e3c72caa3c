using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.CustomerDevelopment;

internal static class CustomerDevelopmentEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/{id:guid}/development", GetAsync)
            .RequirePermission(CustomersPermissions.Read)
            .WithSummary("A customer's development: strategy, survey, competitors, assessments");
        api.MapPut("/{id:guid}/development", (Guid id, DevelopmentNotes notes, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<Contracts.Api.CustomerDevelopment>(new ChangeDevelopmentPlan(id, notes, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Write)
            .WithSummary("Sets strategy, survey and competitors");
    }

    private static async Task<Contracts.Api.CustomerDevelopment> GetAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var customer = await db.Customers.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.Read)
            .Where(c => c.Id == id).Select(c => new { c.LeadId }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        return await db.DevelopmentAsync(id, customer.LeadId, ct);
    }
}
