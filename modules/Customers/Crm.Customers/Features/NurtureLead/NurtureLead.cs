using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.NurtureLead;

/// <summary>Leaves a lead alone until a day (C-06).</summary>
public sealed record NurtureLead(Guid LeadId, NurtureLeadRequest Request) : Command;
