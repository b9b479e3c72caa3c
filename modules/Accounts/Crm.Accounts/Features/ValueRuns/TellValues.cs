using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.ValueRuns;

/// <summary>Tells others of the scores that a run changed, some hundreds at a time.</summary>
/// <param name="RunId">The run.</param>
/// <param name="After">The customer after whom to go on.</param>
public sealed record TellValues(Guid RunId, Guid After) : Command;
