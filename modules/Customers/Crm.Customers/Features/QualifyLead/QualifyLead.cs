using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.QualifyLead;

/// <summary>Makes a lead a customer (C-06).</summary>
public sealed record QualifyLead(Guid LeadId, QualifyLeadRequest Request) : Command;
