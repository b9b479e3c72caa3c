using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.ValueRuns;

/// <summary>Carries a run out; durable.</summary>
public sealed record RunValuation(Guid RunId) : Command;
