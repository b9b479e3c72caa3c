using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.Nominate;

internal static class NominateEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/key-accounts", (NominateRequest request, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<NominatedAccount>(new Nominate(request), ct))
        .RequirePermission(AccountsPermissions.KeyAccountNominate)
        .WithSummary("Nominates a customer as a key account and puts it before the approvers; 409 where it is one");
}
