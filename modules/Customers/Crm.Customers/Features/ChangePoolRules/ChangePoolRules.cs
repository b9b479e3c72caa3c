using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangePoolRules;

/// <summary>Sets the time limits of leads and the rules of the pool (C-04, C-05).</summary>
public sealed record ChangePoolRules(PoolRuleFields Rules, string? IfMatch) : Command;
