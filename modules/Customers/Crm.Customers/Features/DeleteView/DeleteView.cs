using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.DeleteView;

/// <summary>Removes a view (C-32).</summary>
public sealed record DeleteView(Guid ViewId, string? IfMatch) : Command;
