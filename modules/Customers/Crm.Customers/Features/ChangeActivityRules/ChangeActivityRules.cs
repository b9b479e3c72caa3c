using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeActivityRules;

/// <summary>Sets the rules of contact and visits (C-41, C-50).</summary>
public sealed record ChangeActivityRules(ChangeActivityRulesRequest Request, string? IfMatch) : Command;
