using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SettleExpense;

/// <summary>Settles an application (C-53).</summary>
public sealed record SettleExpense(Guid ApplicationId, SettleExpensesRequest Request, string? IfMatch) : Command;
