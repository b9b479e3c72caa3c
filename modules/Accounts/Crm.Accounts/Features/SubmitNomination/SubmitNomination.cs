using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.SubmitNomination;

/// <summary>Puts a nomination before the approvers.</summary>
/// <param name="Id">The key account to be.</param>
public sealed record SubmitNomination(Guid Id) : Command;
