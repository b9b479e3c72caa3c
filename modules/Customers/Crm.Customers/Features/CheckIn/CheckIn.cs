using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.CheckIn;

/// <summary>Arrives at a customer (C-52).</summary>
public sealed record CheckIn(Guid ActivityId, CheckInRequest Request) : Command;
