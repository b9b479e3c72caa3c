using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Shared;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Accounts.Features.WithdrawNomination;

/// <summary>Takes a nomination back from the approvers.</summary>
/// <param name="Id">The key account to be.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawNomination(Guid Id, string Reason);

internal static class WithdrawNominationEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/withdraw", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountNominate).WithSummary("Takes a nomination back from the approvers");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, AccountReasonRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new WithdrawNomination(id, request.Reason), ct);
        return await reader.GetAsync(id, ct);
    }
}

/// <summary>Carries the command out.</summary>
public sealed class WithdrawNominationHandler(AccountDesk desk)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalWithdrawn> Handle(WithdrawNomination command, CancellationToken ct)
    {
        var account = await desk.Db.Nominatable(desk.Actor).LoadAsync(command.Id, ct);
        var me = desk.Actor.StaffId;
        return new ApprovalWithdrawn(account.Withdraw(command.Reason, me, desk.Now), me, command.Reason, desk.Now);
    }
}

internal sealed class AccountReasonValidator : AbstractValidator<AccountReasonRequest>
{
    public AccountReasonValidator(ErrorTexts texts) => RuleFor(r => r.Reason).Text(texts, TextRules.LongText);
}
