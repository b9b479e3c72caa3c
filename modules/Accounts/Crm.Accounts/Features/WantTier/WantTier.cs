using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.WantTier;

/// <summary>Asks for a tier against the scheme's .</summary>
/// <param name="Id">The key account.</param>
/// <param name="Request">Which, until when, and why.</param>
public sealed record WantTier(Guid Id, WantTierRequest Request) : Command;
