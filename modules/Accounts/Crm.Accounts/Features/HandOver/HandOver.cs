using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.HandOver;

/// <summary>Hands a key account to another corporate manager from today .</summary>
/// <param name="Id">The key account.</param>
/// <param name="Request">To whom, and why.</param>
public sealed record HandOver(Guid Id, HandOverRequest Request);

internal static class HandOverEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/manager", HandleAsync)
        .RequirePermission(AccountsPermissions.TeamManage).WithSummary("Hands a key account to another corporate manager from today");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, HandOverRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new HandOver(id, request), ct);
        return await reader.GetAsync(id, ct);
    }
}

/// <summary>Carries the command out and tells both managers.</summary>
public sealed class HandOverHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<OutgoingMessages> Handle(HandOver command, CancellationToken ct)
    {
        var me = desk.Actor.StaffId;
        var account = await desk.Db.Held(desk.Actor, AccountsPermissions.TeamManage).LoadAsync(command.Id, ct);
        var (before, manager) = (account.ManagerId, await desk.PersonAsync(command.Request.ManagerId, "managerId", ct));
        var messages = new OutgoingMessages
        {
            account.HandOver(manager.Id, manager.UnitId, command.Request.Reason.Trim(), me, desk.Today, desk.Now),
        };
        var customer = await desk.Db.Customers.AsNoTracking().SingleAsync(c => c.Id == account.CustomerId, ct);
        if (KeyAccountNews.Of(account, customer, "accounts.handed-over", [before, manager.Id], me, desk.Now) is { } news)
            messages.Add(news);
        return messages;
    }
}

internal sealed class HandOverValidator : AbstractValidator<HandOverRequest>
{
    public HandOverValidator(ErrorTexts texts)
    {
        RuleFor(r => r.ManagerId).Chosen(texts);
        RuleFor(r => r.Reason).Text(texts, TextRules.LongText);
    }
}
