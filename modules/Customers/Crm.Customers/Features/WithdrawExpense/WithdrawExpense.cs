using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.WithdrawExpense;

/// <summary>Takes an application back before it is decided (C-53).</summary>
public sealed record WithdrawExpense(Guid ApplicationId, ExpenseReasonRequest Request, string? IfMatch) : Command;
