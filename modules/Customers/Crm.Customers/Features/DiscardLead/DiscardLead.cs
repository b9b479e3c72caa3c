using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.DiscardLead;

/// <summary>Gives a lead up, with a reason (C-06).</summary>
public sealed record DiscardLead(Guid LeadId, DiscardLeadRequest Request) : Command;
