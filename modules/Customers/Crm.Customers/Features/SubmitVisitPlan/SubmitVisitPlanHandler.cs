using System.Globalization;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SubmitVisitPlan;

/// <summary>Asks for the approval; what the manager decides comes back as an event.</summary>
public sealed class SubmitVisitPlanHandler(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    /// <summary>The type of the record in approvals.</summary>
    public const string SubjectType = "visit-plan";

    /// <summary>Handles the command.</summary>
    public async Task<ApprovalRequested> Handle(SubmitVisitPlan command, CancellationToken ct)
    {
        var me = actors.Current;
        var plan = await db.VisitPlans.SingleOrDefaultAsync(p => p.Id == command.PlanId && p.OwnerId == me.StaffId, ct) ?? throw new NotFoundException();
        var request = plan.Submit(texts.Text("customers.visit-plan.subject"));
        var week = plan.Week.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var facts = new Dictionary<string, string>
        {
            ["week"] = week, ["visits"] = plan.Stops.Count.ToString(CultureInfo.InvariantCulture),
            ["customers"] = string.Join("、", plan.Stops.Take(10).Select(s => s.Name)) + (plan.Stops.Count > 10 ? "…" : ""),
        };
        return new(
            request, ApprovalKinds.VisitPlan, SubjectType, plan.Id, $"{me.Name} {week}", $"/customers/visits/plans/{plan.Id}", me.StaffId, [], null, null, facts,
            time.GetUtcNow());
    }
}
