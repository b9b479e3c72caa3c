using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveTerritory;

/// <summary>Makes a territory, or changes one (C-50).</summary>
public sealed record SaveTerritory(Guid? TerritoryId, TerritoryFields Fields, string? IfMatch) : Command;
