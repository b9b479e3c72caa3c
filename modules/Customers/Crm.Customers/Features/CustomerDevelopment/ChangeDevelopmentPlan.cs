using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.CustomerDevelopment;

/// <summary>Sets strategy, survey of needs and competitors of a customer (C-11).</summary>
public sealed record ChangeDevelopmentPlan(Guid CustomerId, DevelopmentNotes Notes, string? IfMatch) : Command;
