using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Looks at the next rows of a file of opportunities.</summary>
public sealed record ImportOpportunityRows(Guid ImportId) : Command;
