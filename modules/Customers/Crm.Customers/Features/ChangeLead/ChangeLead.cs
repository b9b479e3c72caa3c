using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeLead;

/// <summary>Changes what is known of a lead.</summary>
public sealed record ChangeLead(Guid LeadId, LeadFields Fields, string? IfMatch) : Command;
