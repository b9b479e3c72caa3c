using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Features.Nominate;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.ChangeNomination;

/// <summary>Changes a nomination that is not before the approvers.</summary>
/// <param name="Id">The key account to be.</param>
/// <param name="Request">The fields.</param>
/// <param name="IfMatch">The ETag that was read.</param>
public sealed record ChangeNomination(Guid Id, ChangeNominationRequest Request, string? IfMatch);

internal static class ChangeNominationEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPut("/key-accounts/{id:guid}/nomination", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountNominate).WithSummary("Changes a nomination that is not before the approvers");

    private static async Task<KeyAccountDetails> HandleAsync(
        Guid id, ChangeNominationRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new ChangeNomination(id, request, ifMatch), ct);
        return await reader.GetAsync(id, ct);
    }
}

/// <summary>Carries the command out.</summary>
public sealed class ChangeNominationHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(ChangeNomination command, CancellationToken ct)
    {
        var request = command.Request;
        var account = await desk.Db.Nominatable(desk.Actor).LoadAsync(command.Id, ct);
        desk.Db.Expect(account, ETags.Read(command.IfMatch));
        var manager = await desk.PersonAsync(request.ManagerId, "managerId", ct);
        var nomination = new Nomination(request.Tier, manager.Id, manager.UnitId, request.Reason.Trim(), request.ExpectedYearly, request.Currency ?? Company.Currency);
        account.ChangeNomination(nomination, desk.Actor.StaffId, desk.Now);
    }
}

internal sealed class ChangeNominationValidator : AbstractNominationValidator<ChangeNominationRequest>
{
    public ChangeNominationValidator(ErrorTexts texts) =>
        RuleForNomination(texts, r => r.Tier, r => r.ManagerId, r => r.Reason, r => r.ExpectedYearly, r => r.Currency);
}
