using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Approvals.Features.ApproveMany;

/// <summary>Each request is its own transaction: what can be approved is, the rest says why not.</summary>
internal static class ApproveManyEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/inbox/approvals", HandleAsync)
        .RequirePermission(ApprovalsPermissions.Decide).WithSummary("Approves several requests; says for each that could not be why");

    private static async Task<ApproveManyResult> HandleAsync(ApproveManyRequest request, IMessageBus bus, ErrorTexts texts, CancellationToken ct)
    {
        var approved = new List<Guid>();
        var refused = new Dictionary<Guid, string>();
        foreach (var id in request.Ids.Distinct())
        {
            try
            {
                await bus.InvokeAsync<ApprovalDetails>(new Decide.Decide(id, new DecideRequest(ApprovalOutcome.Approved, request.Comment)), ct);
                approved.Add(id);
            }
            catch (CrmException e)
            {
                refused[id] = texts.Text(e.Code, e.Args);
            }
        }
        return new ApproveManyResult(approved, refused);
    }
}
