using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.Schemes;

internal static class SchemeEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/schemes", FindAsync)
            .RequirePermission(AccountsPermissions.ValueRead)
            .WithSummary("Value schemes, newest first");
        api.MapGet("/schemes/{id:guid}", async (Guid id, AccountsDbContext db, CancellationToken ct) =>
                (await db.Schemes.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFoundException()).View())
            .RequirePermission(AccountsPermissions.ValueRead)
            .WithSummary("One scheme");
        api.MapPost("/schemes", (DraftSchemeRequest request, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<SchemeDetails>(new DraftScheme(request), ct))
            .RequirePermission(AccountsPermissions.ValueManage)
            .WithSummary("Starts a draft as a copy");
        api.MapPut("/schemes/{id:guid}", (Guid id, SchemeFields fields, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<SchemeDetails>(new ChangeScheme(id, fields, ifMatch), ct))
            .RequirePermission(AccountsPermissions.ValueManage)
            .WithSummary("Changes a draft");
        api.MapDelete("/schemes/{id:guid}", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync(new DiscardScheme(id), ct))
            .RequirePermission(AccountsPermissions.ValueManage)
            .WithSummary("Throws a draft away");
        api.MapPost("/schemes/{id:guid}/try", SchemeTrials.TryAsync)
            .RequirePermission(AccountsPermissions.ValueManage)
            .WithSummary("Scores all customers by a scheme and compares; keeps nothing");
        api.MapPost("/schemes/{id:guid}/activate", (Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ValueRunStatus>(new ActivateScheme(id, ifMatch), ct))
            .RequirePermission(AccountsPermissions.ValueManage)
            .WithSummary("Puts a draft in force and assesses all customers anew");
    }

    private static async Task<IReadOnlyList<SchemeSummary>> FindAsync(AccountsDbContext db, CancellationToken ct) =>
        [.. (await db.Schemes.AsNoTracking().OrderByDescending(s => s.Number).ToListAsync(ct))
            .Select(s => new SchemeSummary(s.Id, s.Number, s.Name, s.State, s.Lines.Count, s.CreatedAt, s.ActivatedAt, s.RetiredAt))];
}
