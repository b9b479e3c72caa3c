using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.CancelImport;

/// <summary>Stops an import after the rows that are being looked at.</summary>
public sealed record CancelImport(Guid ImportId) : Command;
