using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.WithdrawNomination;

internal static class WithdrawNominationEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/withdraw", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountNominate).WithSummary("Takes a nomination back from the approvers");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, AccountReasonRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new WithdrawNomination(id, request.Reason), ct);
        return await reader.GetAsync(id, ct);
    }
}
