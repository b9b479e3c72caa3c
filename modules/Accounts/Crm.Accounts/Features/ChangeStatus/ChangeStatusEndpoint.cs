using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.ChangeStatus;

internal static class ChangeStatusEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/status", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountManage)
        .WithSummary("Suspends a key account, takes it up again, or ends it; while it is not active the customer is promised what every customer is");

    private static async Task<KeyAccountDetails> HandleAsync(
        Guid id, ChangeStatusRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new ChangeStatus(id, request, ifMatch), ct);
        return await reader.GetAsync(id, ct);
    }
}
