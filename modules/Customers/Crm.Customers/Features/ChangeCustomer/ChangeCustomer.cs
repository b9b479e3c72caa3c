using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeCustomer;

/// <summary>Changes the basic section of a customer.</summary>
public sealed record ChangeCustomer(Guid CustomerId, CustomerFields Fields, string? IfMatch) : Command;
