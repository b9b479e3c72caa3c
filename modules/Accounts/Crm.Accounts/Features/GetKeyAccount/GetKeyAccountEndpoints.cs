using Crm.Accounts.Contracts;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Accounts.Features.GetKeyAccount;

internal static class GetKeyAccountEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/key-accounts/{id:guid}", (Guid id, KeyAccountReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(AccountsPermissions.KeyAccountRead).WithSummary("One key account with its team");
        api.MapGet("/key-accounts/{id:guid}/history", (Guid id, int? limit, string? cursor, KeyAccountReader reader, CancellationToken ct) =>
                reader.HistoryAsync(id, limit, cursor, ct))
            .RequirePermission(AccountsPermissions.KeyAccountRead).WithSummary("What happened to a key account, the newest first");
    }
}
