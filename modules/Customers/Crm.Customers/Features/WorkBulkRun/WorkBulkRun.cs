using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.WorkBulkRun;

/// <summary>Deals with the next records of a run, or takes the next ones back; durable, so that a crash half-way only interrupts.</summary>
public sealed record WorkBulkRun(Guid RunId) : Command;
