using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReviewDataCard;

/// <summary>Decides what of a data card counts (C-24).</summary>
public sealed record ReviewDataCard(Guid CustomerId, Guid CardId, ReviewDataCardRequest Request) : Command;
