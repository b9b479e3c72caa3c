using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Approvals.Features.SetPolicy;

/// <summary>Carries the command out: a change is a new version.</summary>
public sealed class SetPolicyHandler(ApprovalsDbContext db, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalPolicyView> Handle(SetPolicy command, CancellationToken ct)
    {
        if (!ApprovalKinds.All.Contains(command.Kind))
            throw new NotFoundException();
        var last = await db.Policies.Where(p => p.Kind == command.Kind).MaxAsync(p => (int?)p.Number, ct) ?? 0;
        var steps = command.Request.Steps.Select(s =>
            new PolicyStep(s.By, Enum.Parse<StepMode>(s.Mode, ignoreCase: true), s.FromAmount, s.RemindAfterHours, s.EscalateAfterHours)).ToList();
        var policy = new ApprovalPolicy(command.Kind, last + 1, steps, time.GetUtcNow());
        db.Policies.Add(policy);
        return PolicyEndpoints.View(policy);
    }
}
