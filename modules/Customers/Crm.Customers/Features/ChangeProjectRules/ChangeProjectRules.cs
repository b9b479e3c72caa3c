using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeProjectRules;

/// <summary>Sets the thresholds of the screening (C-13).</summary>
public sealed record ChangeProjectRules(ProjectRuleFields Rules, string? IfMatch) : Command;
