using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.PlaceCustomer;

/// <summary>Says where a customer is (C-50).</summary>
public sealed record PlaceCustomer(Guid CustomerId, PlaceCustomerRequest Place) : Command;
