using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.ChangeNomination;

internal static class ChangeNominationEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPut("/key-accounts/{id:guid}/nomination", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountNominate).WithSummary("Changes a nomination that is not before the approvers");

    private static async Task<KeyAccountDetails> HandleAsync(
        Guid id, ChangeNominationRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new ChangeNomination(id, request, ifMatch), ct);
        return await reader.GetAsync(id, ct);
    }
}
