using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.CancelExpense;

/// <summary>Gives an application up (C-53).</summary>
public sealed record CancelExpense(Guid ApplicationId, ExpenseReasonRequest Request, string? IfMatch) : Command;
