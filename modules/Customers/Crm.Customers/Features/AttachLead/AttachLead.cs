using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.AttachLead;

/// <summary>Adds what is known to an existing lead or customer instead of creating a lead (C-02).</summary>
public sealed record AttachLead(AttachLeadRequest Request) : Command;
