using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.Recall;

/// <summary>Takes somebody out of the circulation (C-25).</summary>
public sealed record Recall(Guid CustomerId, Guid EntryId) : Command;
