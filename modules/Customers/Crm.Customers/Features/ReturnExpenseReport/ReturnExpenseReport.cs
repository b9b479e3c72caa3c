using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReturnExpenseReport;

/// <summary>Sends a report back (C-53).</summary>
public sealed record ReturnExpenseReport(Guid ApplicationId, ExpenseReasonRequest Request, string? IfMatch) : Command;
