using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.Nominate;

/// <summary>Nominates a customer as a key account .</summary>
/// <param name="Request">The nomination.</param>
public sealed record Nominate(NominateRequest Request) : Command;
