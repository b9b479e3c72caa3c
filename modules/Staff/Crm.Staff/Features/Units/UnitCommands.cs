using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.Units;

/// <summary>Adds a unit.</summary>
public sealed record AddUnit(UnitRequest Request) : Command;

/// <summary>Renames, moves, closes a unit or changes who leads it.</summary>
public sealed record ChangeUnit(Guid UnitId, UnitRequest Request, string? IfMatch) : Command;
