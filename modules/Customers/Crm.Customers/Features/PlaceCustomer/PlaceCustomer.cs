using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.PlaceCustomer;

/// <summary>Says where a customer is (C-50).</summary>
public sealed record PlaceCustomer(Guid CustomerId, Contracts.Api.CustomerPlace Place) : Command;
