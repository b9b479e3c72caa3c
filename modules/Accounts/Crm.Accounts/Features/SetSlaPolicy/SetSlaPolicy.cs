using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.SetSlaPolicy;

/// <summary>Sets a tier's policy as its next version .</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Request">The policy.</param>
public sealed record SetSlaPolicy(string Tier, SetSlaPolicyRequest Request) : Command;
