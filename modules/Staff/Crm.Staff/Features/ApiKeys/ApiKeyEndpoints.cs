using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Staff.Features.ApiKeys;

internal static class ApiKeyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var keys = api.MapGroup("/api-keys").ForgetActors();
        keys.MapGet("", ListAsync).RequirePermission(StaffPermissions.KeysManage).WithSummary("All API keys, without their secrets");
        keys.MapPost("", (AddApiKeyRequest request, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<NewApiKey>(new AddApiKey(request), ct))
            .RequirePermission(StaffPermissions.KeysManage).WithSummary("Makes an API key; its secret is shown this once");
        keys.MapDelete("/{id:guid}", RevokeAsync).RequirePermission(StaffPermissions.KeysManage).WithSummary("Revokes an API key");
    }

    private static async Task<IReadOnlyList<ApiKeyDetails>> ListAsync(StaffDbContext db, CancellationToken ct) => await db.ApiKeys.AsNoTracking()
        .OrderByDescending(k => k.CreatedAt)
        .Select(k => new ApiKeyDetails(k.Id, k.StaffId, k.Name, k.Prefix, k.Permissions, k.CreatedAt, k.ExpiresAt, k.LastUsedAt, k.RevokedAt != null))
        .ToListAsync(ct);

    private static async Task<IResult> RevokeAsync(Guid id, StaffDbContext db, TimeProvider time, CancellationToken ct)
    {
        var key = await db.ApiKeys.SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new NotFoundException();
        key.RevokedAt ??= time.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return Results.NoContent();
    }
}
