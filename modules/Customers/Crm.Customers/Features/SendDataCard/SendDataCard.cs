using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SendDataCard;

/// <summary>Makes a link by which a customer fills in its own card (C-24).</summary>
public sealed record SendDataCard(Guid CustomerId, SendDataCardRequest Request) : Command;
