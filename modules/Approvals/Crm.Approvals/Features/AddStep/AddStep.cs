using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Approvals.Features.AddStep;

/// <summary>Asks one more person after the open step.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Request">Whom, and why.</param>
public sealed record AddStep(Guid RequestId, NamePersonRequest Request);

internal static class AddStepEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{id:guid}/steps", (Guid id, NamePersonRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ApprovalDetails>(new AddStep(id, request), ct))
        .RequirePermission(ApprovalsPermissions.Decide)
        .WithSummary("Asks one more person after the open step");
}

/// <summary>Carries the command out.</summary>
public sealed class AddStepHandler(ApprovalsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalDetails> Handle(AddStep command, CancellationToken ct)
    {
        var actor = actors.Current;
        var request = await db.LoadAsync(command.RequestId, actor, ct);
        var organisation = await db.LoadAsync(ct);
        var person = organisation.Find(command.Request.StaffId) ?? throw new RuleException("approvals.person_unknown", "staffId");
        request.AddStep(actor.StaffId, person, organisation.FinderFor(request, time.GetUtcNow()));
        db.Entry(request).Property(r => r.State).IsModified = true;
        return RequestView.Of(request, organisation, actor.StaffId);
    }
}
