using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Approvals.Features.SetPolicy;

internal static class PolicyEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/policies", FindAsync).RequirePermission(ApprovalsPermissions.ManagePolicies).WithSummary("Who approves what");
        api.MapPut("/policies/{kind}", (string kind, SetPolicyRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ApprovalPolicyView>(new SetPolicy(kind, request), ct))
            .RequirePermission(ApprovalsPermissions.ManagePolicies)
            .WithSummary("Sets who approves a kind; open requests keep the policy they started with");
    }

    public static ApprovalPolicyView View(ApprovalPolicy p) => new(
        p.Kind, p.Number, [.. p.Steps.Select(s => new PolicyStepDto(s.By, s.Mode.ToString(), s.FromAmount, s.RemindAfterHours, s.EscalateAfterHours))], p.SetAt);

    private static async Task<IReadOnlyList<ApprovalPolicyView>> FindAsync(ApprovalsDbContext db, CancellationToken ct)
    {
        var inForce = await db.Policies.AsNoTracking()
            .Where(p => !db.Policies.Any(later => later.Kind == p.Kind && later.Number > p.Number)).OrderBy(p => p.Kind).ToListAsync(ct);
        return [.. inForce.Select(View)];
    }
}
