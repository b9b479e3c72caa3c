using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.WithdrawNomination;

/// <summary>Takes a nomination back from the approvers.</summary>
/// <param name="Id">The key account to be.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawNomination(Guid Id, string Reason) : Command;
