using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.Criteria;

/// <summary>Sets the recognition criteria .</summary>
/// <param name="Criteria">All of them, in order.</param>
public sealed record SetCriteria(IReadOnlyList<Criterion> Criteria) : Command;
