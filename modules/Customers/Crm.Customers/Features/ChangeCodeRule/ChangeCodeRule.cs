using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeCodeRule;

/// <summary>Changes how customer codes are made (C-22).</summary>
public sealed record ChangeCodeRule(ChangeCodeRuleRequest Request, string? IfMatch) : Command;
