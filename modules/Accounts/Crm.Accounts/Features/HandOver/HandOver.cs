using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.HandOver;

/// <summary>Hands a key account to another corporate manager from today .</summary>
/// <param name="Id">The key account.</param>
/// <param name="Request">To whom, and why.</param>
public sealed record HandOver(Guid Id, HandOverRequest Request) : Command;
