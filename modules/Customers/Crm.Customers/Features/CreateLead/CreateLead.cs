using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.CreateLead;

/// <summary>Takes a lead in (C-01).</summary>
public sealed record CreateLead(CreateLeadRequest Request) : Command;
