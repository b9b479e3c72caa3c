using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Looks at the next rows of an import; durable, so that a crash half-way only interrupts.</summary>
public sealed record ImportLeadRows(Guid ImportId) : Command;
