using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.ChangeNomination;

/// <summary>Changes a nomination that is not before the approvers.</summary>
/// <param name="Id">The key account to be.</param>
/// <param name="Request">The fields.</param>
/// <param name="IfMatch">The ETag that was read.</param>
public sealed record ChangeNomination(Guid Id, ChangeNominationRequest Request, string? IfMatch) : Command;
