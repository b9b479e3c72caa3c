using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.MergeCustomers;

/// <summary>Makes one customer of two (C-26).</summary>
public sealed record MergeCustomers(Guid SurvivorId, MergeCustomersRequest Request) : Command;
