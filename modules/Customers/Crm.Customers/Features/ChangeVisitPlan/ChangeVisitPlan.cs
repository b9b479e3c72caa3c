using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeVisitPlan;

/// <summary>Sets a plan's visits (C-51).</summary>
public sealed record ChangeVisitPlan(Guid PlanId, ChangeVisitPlanRequest Request, string? IfMatch) : Command;
