using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RegisterCustomer;

/// <summary>Registers a customer without a lead.</summary>
public sealed record RegisterCustomer(RegisterCustomerRequest Request) : Command;
