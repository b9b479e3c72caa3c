using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.HandOver;

internal static class HandOverEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/manager", HandleAsync)
        .RequirePermission(AccountsPermissions.TeamManage).WithSummary("Hands a key account to another corporate manager from today");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, HandOverRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new HandOver(id, request), ct);
        return await reader.GetAsync(id, ct);
    }
}
