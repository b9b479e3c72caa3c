using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.EndMember;

/// <summary>Takes somebody off an account team after a day .</summary>
/// <param name="Id">The key account.</param>
/// <param name="MemberId">The membership.</param>
/// <param name="Until">The last day.</param>
public sealed record EndMember(Guid Id, Guid MemberId, DateOnly Until);

internal static class EndMemberEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/team/{memberId:guid}/end", HandleAsync)
        .RequirePermission(AccountsPermissions.TeamManage).WithSummary("Takes somebody off an account team");

    private static async Task<KeyAccountDetails> HandleAsync(
        Guid id, Guid memberId, EndMemberRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new EndMember(id, memberId, request.Until), ct);
        return await reader.GetAsync(id, ct);
    }
}

/// <summary>Carries the command out.</summary>
public sealed class EndMemberHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<AccountTeamChanged> Handle(EndMember command, CancellationToken ct)
    {
        var account = await desk.Db.Held(desk.Actor, AccountsPermissions.TeamManage).LoadAsync(command.Id, ct);
        return account.End(command.MemberId, command.Until, desk.Actor.StaffId, desk.Today, desk.Now);
    }
}

internal sealed class EndMemberValidator : AbstractValidator<EndMemberRequest>
{
    public EndMemberValidator(ErrorTexts texts) => RuleFor(r => r.Until).NotEmpty().WithMessage(_ => texts.Text("accounts.required"));
}
