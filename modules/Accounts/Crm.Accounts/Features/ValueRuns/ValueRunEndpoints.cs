using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.ValueRuns;

internal static class ValueRunEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/value-runs", (IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<ValueRunStatus>(new StartValueRun(false), ct))
            .RequirePermission(AccountsPermissions.ValueRun)
            .WithSummary("Starts an assessment of all customers in the background");
        api.MapGet("/value-runs", FindAsync)
            .RequirePermission(AccountsPermissions.ValueRead)
            .WithSummary("Runs, newest first");
        api.MapGet("/value-runs/{id:guid}", async (Guid id, AccountsDbContext db, CancellationToken ct) =>
                (await db.ValueRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFoundException()).Status())
            .RequirePermission(AccountsPermissions.ValueRead)
            .WithSummary("One run");
    }

    private static async Task<Page<ValueRunStatus>> FindAsync(int? limit, string? cursor, AccountsDbContext db, CancellationToken ct)
    {
        var most = Keyset.Limit(limit);
        var rows = await db.ValueRuns.AsNoTracking().InOrder(r => r.RequestedAt, r => r.Id, true, cursor).Take(most + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, r => Keyset.Write(r.RequestedAt, r.Id));
        return new([.. items.Select(r => r.Status())], next);
    }
}
