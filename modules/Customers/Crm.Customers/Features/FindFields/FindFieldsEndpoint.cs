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

namespace Crm.Customers.Features.FindFields;

internal static class FindFieldsEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/fields", async (CustomersDbContext db, CancellationToken ct) => (await db.ArchiveFieldSetAsync(ct)).All.Select(f => f.Details()))
            .RequirePermission(CustomersPermissions.Read)
            .WithSummary("The fields of the archive by section and in order, also those that are retired");
        api.MapGet("/fields/{id:guid}", GetAsync)
            .RequirePermission(CustomersPermissions.Read)
            .WithSummary("One field of the archive");
    }

    private static async Task<ArchiveField> GetAsync(Guid id, CustomersDbContext db, CancellationToken ct) =>
        (await db.ArchiveFields.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct) ?? throw new NotFoundException()).Details();
}
