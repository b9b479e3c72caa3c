using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Approvals.Features.AddStep;

internal static class AddStepEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{id:guid}/steps", (Guid id, NamePersonRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ApprovalDetails>(new AddStep(id, request), ct))
        .RequirePermission(ApprovalsPermissions.Decide)
        .WithSummary("Asks one more person after the open step");
}
