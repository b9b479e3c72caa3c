using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReleaseCustomer;

/// <summary>Gives a prospect back to the public pool (C-05).</summary>
public sealed record ReleaseCustomer(Guid CustomerId, ReleaseRequest Request) : Command;
