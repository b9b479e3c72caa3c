using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.RestoreView;

/// <summary>Takes a removed view back (C-32).</summary>
public sealed record RestoreView(Guid ViewId) : Command;
