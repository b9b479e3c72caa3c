using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Approvals.Features.DelegateSeat;

internal static class DelegateSeatEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{id:guid}/delegations", (Guid id, NamePersonRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ApprovalDetails>(new DelegateSeat(id, request), ct))
        .RequirePermission(ApprovalsPermissions.Decide)
        .WithSummary("Gives the reader's place in the open step to someone else");
}
