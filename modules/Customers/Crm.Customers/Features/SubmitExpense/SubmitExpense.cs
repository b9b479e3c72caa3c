using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.SubmitExpense;

/// <summary>Asks for the approval of an application (C-53).</summary>
public sealed record SubmitExpense(Guid ApplicationId, string? IfMatch) : Command;
