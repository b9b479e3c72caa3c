using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Looks at the next rows of a file of contacts.</summary>
public sealed record ImportContactRows(Guid ImportId) : Command;
