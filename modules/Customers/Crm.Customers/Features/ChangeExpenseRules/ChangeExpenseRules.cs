using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeExpenseRules;

/// <summary>Sets the limits of applications for expenses (C-53).</summary>
public sealed record ChangeExpenseRules(ExpenseRuleFields Rules, string? IfMatch) : Command;
