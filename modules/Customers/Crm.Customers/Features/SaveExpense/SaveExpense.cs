using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveExpense;

/// <summary>Writes an application for expenses, or changes one that is not submitted (C-53).</summary>
public sealed record SaveExpense(Guid? ApplicationId, ExpenseFields Application, string? IfMatch) : Command;
