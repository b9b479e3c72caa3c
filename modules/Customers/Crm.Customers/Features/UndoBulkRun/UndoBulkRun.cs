using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.UndoBulkRun;

/// <summary>Takes back what a run did (C-32).</summary>
public sealed record UndoBulkRun(Guid RunId) : Command;
