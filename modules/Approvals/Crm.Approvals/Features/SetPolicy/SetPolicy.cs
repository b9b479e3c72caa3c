using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Approvals.Features.SetPolicy;

/// <summary>Sets who approves a kind.</summary>
/// <param name="Kind">One of ApprovalKinds.</param>
/// <param name="Request">The steps.</param>
public sealed record SetPolicy(string Kind, SetPolicyRequest Request) : Command;
