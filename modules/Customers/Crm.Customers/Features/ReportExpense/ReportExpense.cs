using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReportExpense;

/// <summary>Reports the real costs (C-53).</summary>
public sealed record ReportExpense(Guid ApplicationId, ReportExpensesRequest Request, string? IfMatch) : Command;
