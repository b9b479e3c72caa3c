using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.UndoMerge;

/// <summary>Makes two of one again (C-26).</summary>
public sealed record UndoMerge(Guid MergeId) : Command;
