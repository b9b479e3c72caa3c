using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.EndAccess;

/// <summary>Ends what was granted, before its last day (C-25).</summary>
public sealed record EndAccess(Guid CustomerId, Guid RequestId, EndAccessRequest Request) : Command;
