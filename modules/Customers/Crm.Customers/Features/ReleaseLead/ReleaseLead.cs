using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReleaseLead;

/// <summary>Gives a lead back to the public pool (C-05).</summary>
public sealed record ReleaseLead(Guid LeadId, ReleaseRequest Request) : Command;
