using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.VerifyLead;

/// <summary>Says what looking into a lead brought (C-03).</summary>
public sealed record VerifyLead(Guid LeadId, VerifyLeadRequest Request) : Command;
