using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.SetSlaPolicy;

internal static class SetSlaPolicyEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/sla-policies/{tier}", (string tier, SetSlaPolicyRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<SlaPolicyView>(new SetSlaPolicy(tier, request), ct))
        .RequirePermission(AccountsPermissions.SlaManage)
        .WithSummary("Sets a tier's policy as its next version; open clocks keep what they were started with");
}
