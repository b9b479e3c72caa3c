using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Approvals.Features.Decide;

internal static class DecideEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{id:guid}/decisions", (Guid id, DecideRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ApprovalDetails>(new Decide(id, request), ct))
        .RequirePermission(ApprovalsPermissions.Decide)
        .WithSummary("Approves, rejects or returns a request; 409 when it is not the reader's turn");
}
