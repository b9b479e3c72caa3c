using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.WithdrawAccess;

/// <summary>Takes back what oneself asked for (C-25).</summary>
public sealed record WithdrawAccess(Guid CustomerId, Guid RequestId) : Command;
