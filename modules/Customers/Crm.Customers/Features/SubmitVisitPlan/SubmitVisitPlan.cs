using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.SubmitVisitPlan;

/// <summary>Gives a plan to the manager (C-51).</summary>
public sealed record SubmitVisitPlan(Guid PlanId) : Command;
