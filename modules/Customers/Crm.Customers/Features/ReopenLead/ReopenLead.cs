using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReopenLead;

/// <summary>Takes a nurtured or discarded lead up again.</summary>
public sealed record ReopenLead(Guid LeadId, ReopenLeadRequest Request) : Command;
