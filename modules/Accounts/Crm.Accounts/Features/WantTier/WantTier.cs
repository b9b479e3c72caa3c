using System.Globalization;
using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Features.Nominate;
using Crm.Accounts.Shared;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.WantTier;

/// <summary>Asks for a tier against the scheme's .</summary>
/// <param name="Id">The key account.</param>
/// <param name="Request">Which, until when, and why.</param>
public sealed record WantTier(Guid Id, WantTierRequest Request);

internal static class WantTierEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/key-accounts/{id:guid}/tier", HandleAsync)
        .RequirePermission(AccountsPermissions.KeyAccountManage).WithSummary("Asks for a tier against the scheme's; an approval decides");

    private static async Task<KeyAccountDetails> HandleAsync(Guid id, WantTierRequest request, IMessageBus bus, KeyAccountReader reader, CancellationToken ct)
    {
        await bus.InvokeAsync(new WantTier(id, request), ct);
        return await reader.GetAsync(id, ct);
    }
}

/// <summary>Carries the command out.</summary>
public sealed class WantTierHandler(AccountDesk desk, ErrorTexts texts)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalRequested> Handle(WantTier command, CancellationToken ct)
    {
        var (request, me) = (command.Request, desk.Actor.StaffId);
        var account = await desk.Db.Held(desk.Actor, AccountsPermissions.KeyAccountManage).LoadAsync(command.Id, ct);
        if (request.Until <= desk.Today || request.Until > desk.Today.AddYears(2))
            throw new RuleException("accounts.tier.until", "until", Day(request.Until), Day(desk.Today.AddDays(1)), Day(desk.Today.AddYears(2)));
        var customer = await desk.Db.Customers.AsNoTracking().SingleAsync(c => c.Id == account.CustomerId, ct);
        var approval = account.WantTier(request.Tier, request.Until, request.Reason.Trim(), me, desk.Now);
        var facts = new Dictionary<string, string>
        {
            ["customer"] = $"{customer.Code} {customer.Name}",
            ["present"] = texts.Text($"accounts.tier.{account.Tier}"),
            ["tier"] = texts.Text($"accounts.tier.{request.Tier}"),
            ["until"] = Day(request.Until),
            ["reason"] = request.Reason.Trim(),
        };
        return new(approval, ApprovalKinds.TierOverride, RecognitionRequest.SubjectType, account.Id, $"{account.Number} {customer.Name}", $"/accounts/{account.Id}",
            me, [], null, null, facts, desk.Now);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

internal sealed class WantTierValidator : AbstractValidator<WantTierRequest>
{
    public WantTierValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Tier).OneOf(texts, Tiers.All);
        RuleFor(r => r.Reason).Text(texts, TextRules.LongText);
    }
}
