using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Approvals.Features.Withdraw;

internal static class WithdrawEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{id:guid}/withdrawal", (Guid id, WithdrawRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ApprovalDetails>(new Withdraw(id, request), ct))
        .RequirePermission(ApprovalsPermissions.Decide)
        .WithSummary("Takes the reader's own request back");
}
