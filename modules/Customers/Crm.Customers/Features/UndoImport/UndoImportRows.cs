using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.UndoImport;

/// <summary>Takes back the next rows of an import; durable, so that a crash half-way only interrupts.</summary>
public sealed record UndoImportRows(Guid ImportId) : Command;
