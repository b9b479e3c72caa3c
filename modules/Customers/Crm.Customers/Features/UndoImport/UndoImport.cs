using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.UndoImport;

/// <summary>Takes an import back (C-27).</summary>
public sealed record UndoImport(Guid ImportId) : Command;
