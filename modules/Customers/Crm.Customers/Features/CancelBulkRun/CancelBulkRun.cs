using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.CancelBulkRun;

/// <summary>Stops a run (C-32).</summary>
public sealed record CancelBulkRun(Guid RunId) : Command;
