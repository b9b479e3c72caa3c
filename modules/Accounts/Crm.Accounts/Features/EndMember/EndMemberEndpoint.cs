using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.EndMember;

internal static class EndMemberEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/team/{memberId:guid}/end", HandleAsync)
        .RequirePermission(AccountsPermissions.TeamManage).WithSummary("Takes somebody off an account team");

    private static async Task<KeyAccountDetails> HandleAsync(
        Guid id, Guid memberId, EndMemberRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new EndMember(id, memberId, request.Until), ct);
        return await reader.GetAsync(id, ct);
    }
}
