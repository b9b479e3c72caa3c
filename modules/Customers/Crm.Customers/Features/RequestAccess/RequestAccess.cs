using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RequestAccess;

/// <summary>Asks to read a confidential customer (C-25).</summary>
public sealed record RequestAccess(Guid CustomerId, RequestAccessRequest Request) : Command;
