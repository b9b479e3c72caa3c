using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.StartImport;

/// <summary>Starts loading the rows of an import.</summary>
public sealed record StartImport(Guid ImportId, StartImportRequest Request) : Command;
