using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.ChangeStatus;

/// <summary>Suspends a key account, takes it up again, or ends it.</summary>
/// <param name="Id">The key account.</param>
/// <param name="Request">To where, and why.</param>
/// <param name="IfMatch">The ETag that was read.</param>
public sealed record ChangeStatus(Guid Id, ChangeStatusRequest Request, string? IfMatch);

internal static class ChangeStatusEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/status", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountManage)
        .WithSummary("Suspends a key account, takes it up again, or ends it; while it is not active the customer is promised what every customer is");

    private static async Task<KeyAccountDetails> HandleAsync(
        Guid id, ChangeStatusRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new ChangeStatus(id, request, ifMatch), ct);
        return await reader.GetAsync(id, ct);
    }
}

/// <summary>Carries the command out.</summary>
public sealed class ChangeStatusHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<IReadOnlyList<object>> Handle(ChangeStatus command, CancellationToken ct)
    {
        var account = await desk.Db.Held(desk.Actor, AccountsPermissions.KeyAccountManage).LoadAsync(command.Id, ct);
        desk.Db.Expect(account, ETags.Read(command.IfMatch));
        return account.ChangeStatus(command.Request.Status, command.Request.Reason.Trim(), desk.Actor.StaffId, desk.Now);
    }
}

internal sealed class ChangeStatusValidator : AbstractValidator<ChangeStatusRequest>
{
    public ChangeStatusValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Status).OneOf(texts, [KeyAccountStatuses.Active, KeyAccountStatuses.Suspended, KeyAccountStatuses.Left]);
        RuleFor(r => r.Reason).Text(texts, TextRules.LongText);
    }
}
