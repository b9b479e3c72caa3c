using System.Globalization;
using Crm.Accounts.Contracts;
using Crm.Accounts.Features.Nominate;
using Crm.Accounts.Shared;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.WantTier;

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
