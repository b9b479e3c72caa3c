using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.AddMember;

internal static class AddMemberEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/team", HandleAsync)
        .RequirePermission(AccountsPermissions.TeamManage).WithSummary("Puts somebody on an account team");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, AddMemberRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new AddMember(id, request), ct);
        return await reader.GetAsync(id, ct);
    }
}
