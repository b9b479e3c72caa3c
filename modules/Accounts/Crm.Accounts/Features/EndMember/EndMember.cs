using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.EndMember;

/// <summary>Takes somebody off an account team after a day .</summary>
/// <param name="Id">The key account.</param>
/// <param name="MemberId">The membership.</param>
/// <param name="Until">The last day.</param>
public sealed record EndMember(Guid Id, Guid MemberId, DateOnly Until) : Command;
