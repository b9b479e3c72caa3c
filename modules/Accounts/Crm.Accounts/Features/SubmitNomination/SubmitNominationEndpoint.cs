using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.SubmitNomination;

internal static class SubmitNominationEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/submit", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountNominate).WithSummary("Puts a nomination before the approvers");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new SubmitNomination(id), ct);
        return await reader.GetAsync(id, ct);
    }
}
