using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Customers;

internal static class CustomerEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/customers/{id:guid}", async (Guid id, ServiceDbContext db, CancellationToken ct) =>
                await db.CardAsync(id, ct) ?? throw new NotFoundException())
            .RequirePermission(ServicePermissions.CaseRead).WithSummary("What Service knows of a customer");
        api.MapGet("/customers/{id:guid}/interactions", InteractionsAsync)
            .RequirePermission(ServicePermissions.CaseRead).WithSummary("The last contacts with a customer, newest first");
    }

    private static async Task<Page<InteractionItem>> InteractionsAsync(Guid id, int? limit, string? cursor, ServiceDbContext db, CancellationToken ct)
    {
        var rows = db.Interactions.AsNoTracking().Where(i => i.CustomerId == id);
        if (Keyset.Read<DateTimeOffset>(cursor) is { } older)
            rows = rows.Where(i => i.At < older.Key || (i.At == older.Key && i.Id < older.Id));
        var size = Keyset.Limit(limit);
        var found = await rows.OrderByDescending(i => i.At).ThenByDescending(i => i.Id).Take(size + 1).Items().ToListAsync(ct);
        var (page, next) = Keyset.Cut(found, size, i => Keyset.Write(i.At, i.Id));
        return new(page, next);
    }
}
