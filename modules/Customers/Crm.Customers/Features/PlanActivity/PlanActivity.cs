using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.PlanActivity;

/// <summary>Plans an activity (C-40).</summary>
public sealed record PlanActivity(ActivityFields Fields) : Command;
