using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.WithdrawDataCard;

/// <summary>Takes a data card back (C-24).</summary>
public sealed record WithdrawDataCard(Guid CustomerId, Guid CardId) : Command;
