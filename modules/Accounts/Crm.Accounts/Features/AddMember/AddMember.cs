using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.AddMember;

/// <summary>Puts somebody on an account team .</summary>
/// <param name="Id">The key account.</param>
/// <param name="Request">Who, in which role, from when.</param>
public sealed record AddMember(Guid Id, AddMemberRequest Request) : Command;
