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

namespace Crm.Accounts.Features.AddMember;

/// <summary>Puts somebody on an account team .</summary>
/// <param name="Id">The key account.</param>
/// <param name="Request">Who, in which role, from when.</param>
public sealed record AddMember(Guid Id, AddMemberRequest Request);

internal static class AddMemberEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/team", HandleAsync)
        .RequirePermission(AccountsPermissions.TeamManage).WithSummary("Puts somebody on an account team");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, AddMemberRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new AddMember(id, request), ct);
        return await reader.GetAsync(id, ct);
    }
}

/// <summary>Carries the command out and tells the person.</summary>
public sealed class AddMemberHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<OutgoingMessages> Handle(AddMember command, CancellationToken ct)
    {
        var (request, me) = (command.Request, desk.Actor.StaffId);
        var account = await desk.Db.Held(desk.Actor, AccountsPermissions.TeamManage).LoadAsync(command.Id, ct);
        var person = await desk.PersonAsync(request.StaffId, "staffId", ct);
        var messages = new OutgoingMessages { account.Add(person.Id, request.Role, request.From, request.Until, me, desk.Today, desk.Now) };
        var customer = await desk.Db.Customers.AsNoTracking().SingleAsync(c => c.Id == account.CustomerId, ct);
        if (KeyAccountNews.Of(account, customer, "accounts.team.added", [person.Id], me, desk.Now) is { } news)
            messages.Add(news);
        return messages;
    }
}

internal sealed class AddMemberValidator : AbstractValidator<AddMemberRequest>
{
    public AddMemberValidator(ErrorTexts texts)
    {
        RuleFor(r => r.StaffId).Chosen(texts);
        RuleFor(r => r.Role).OneOf(texts, TeamRoles.Addable);
        RuleFor(r => r.From).NotEmpty().WithMessage(_ => texts.Text("accounts.required"));
        RuleFor(r => r.Until).Must((r, until) => until is null || until >= r.From)
            .WithMessage(r => texts.Text("accounts.team.until", $"{r.Until:yyyy-MM-dd}", $"{r.From:yyyy-MM-dd}"));
    }
}
