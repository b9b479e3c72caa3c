using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Features.Nominate;
using Crm.Accounts.Shared;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.SubmitNomination;

/// <summary>Puts a nomination before the approvers.</summary>
/// <param name="Id">The key account to be.</param>
public sealed record SubmitNomination(Guid Id);

internal static class SubmitNominationEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/submit", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountNominate).WithSummary("Puts a nomination before the approvers");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new SubmitNomination(id), ct);
        return await reader.GetAsync(id, ct);
    }
}

/// <summary>Carries the command out.</summary>
public sealed class SubmitNominationHandler(AccountDesk desk, ErrorTexts texts)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalRequested> Handle(SubmitNomination command, CancellationToken ct)
    {
        var account = await desk.Db.Nominatable(desk.Actor).LoadAsync(command.Id, ct);
        var customer = await desk.Db.Customers.AsNoTracking().SingleAsync(c => c.Id == account.CustomerId, ct);
        var manager = await desk.PersonAsync(account.ManagerId, "managerId", ct);
        var me = desk.Actor.StaffId;
        return RecognitionRequest.Of(account, account.Submit(me, desk.Now), customer, manager, me, desk.Now, texts);
    }
}
