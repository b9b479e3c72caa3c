using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Looks at the next rows of a file of customers; durable, so that a crash half-way only interrupts.</summary>
public sealed record ImportCustomerRows(Guid ImportId) : Command;
