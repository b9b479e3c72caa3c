using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.WantTier;

internal static class WantTierEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/tier", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountManage).WithSummary("Asks for a tier against the scheme's; an approval decides");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, WantTierRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new WantTier(id, request), ct);
        return await reader.GetAsync(id, ct);
    }
}
