using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeGradeRules;

/// <summary>Sets the grade rules (C-30).</summary>
public sealed record ChangeGradeRules(ChangeGradeRulesRequest Request, string? IfMatch) : Command;
