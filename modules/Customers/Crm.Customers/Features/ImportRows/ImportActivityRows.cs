using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Looks at the next rows of a file of activities.</summary>
public sealed record ImportActivityRows(Guid ImportId) : Command;
