using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Approvals.Features.Withdraw;

/// <summary>Takes one's own request back.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Request">Why.</param>
public sealed record Withdraw(Guid RequestId, WithdrawRequest Request) : Command;
