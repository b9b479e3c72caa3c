using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.ValueRuns;

/// <summary>Starts an assessment of all customers by the active scheme.</summary>
/// <param name="Scheduled">Whether the schedule does.</param>
public sealed record StartValueRun(bool Scheduled) : Command;
