using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Approvals.Features.Withdraw;

/// <summary>Takes one's own request back.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Request">Why.</param>
public sealed record Withdraw(Guid RequestId, WithdrawRequest Request);

internal static class WithdrawEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/requests/{id:guid}/withdrawal", (Guid id, WithdrawRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ApprovalDetails>(new Withdraw(id, request), ct))
        .RequirePermission(ApprovalsPermissions.Decide)
        .WithSummary("Takes the reader's own request back");
}

internal sealed class WithdrawValidator : AbstractValidator<WithdrawRequest>
{
    public WithdrawValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).NotEmpty().WithMessage(_ => texts.Text("approvals.reason_required"));
        RuleFor(r => r.Reason).MaximumLength(2000).WithMessage(r => texts.Text("approvals.too_long", r.Reason.Length, 2000));
    }
}

/// <summary>Carries the command out.</summary>
public sealed class WithdrawHandler(ApprovalsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ApprovalDetails, OutgoingMessages)> Handle(Withdraw command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var request = await db.LoadAsync(command.RequestId, actor, ct);
        if (request.RequestedBy != actor.StaffId)
            throw new ForbiddenException("approvals.not_yours");
        request.Withdraw(command.Request.Reason, now);
        var organisation = await db.LoadAsync(ct);
        return (RequestView.Of(request, organisation, actor.StaffId), ApprovalNews.Of(request, [], organisation, now));
    }
}
