using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.Nominate;

/// <summary>Carries the command out. A customer has one key account for ever; one that left is nominated again.</summary>
public sealed class NominateHandler(AccountDesk desk, ErrorTexts texts)
{
    /// <summary>Handles the command.</summary>
    public async Task<(NominatedAccount, OutgoingMessages)> Handle(Nominate command, CancellationToken ct)
    {
        var request = command.Request;
        var customer = await desk.Db.CustomersFor(desk.Actor, AccountsPermissions.KeyAccountNominate).AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.CustomerId, ct)
            ?? throw new RuleException("accounts.customer_unknown", "customerId");
        var manager = await desk.PersonAsync(request.ManagerId, "managerId", ct);
        var nomination = new Nomination(request.Tier, manager.Id, manager.UnitId, request.Reason.Trim(), request.ExpectedYearly, request.Currency ?? Company.Currency);
        var account = await FindOrAddAsync(customer.Id, nomination, ct);
        // Value class and the scheme's tier are there from the start where the customer was assessed.
        if (await desk.Db.CurrentValues.AsNoTracking().SingleOrDefaultAsync(v => v.CustomerId == customer.Id, ct) is { } value)
            account.Revalue(value.Tier, value.ValueClass, "nominated", desk.Now);
        var messages = new OutgoingMessages();
        if (request.Submit)
            messages.Add(RecognitionRequest.Of(account, account.Submit(desk.Actor.StaffId, desk.Now), customer, manager, desk.Actor.StaffId, desk.Now, texts));
        return (new NominatedAccount(account.Id, account.Number), messages);
    }

    private async Task<KeyAccount> FindOrAddAsync(Guid customerId, Nomination nomination, CancellationToken ct)
    {
        // Two who nominate the same customer at once meet on this lock; the second finds the first's.
        await desk.Db.LockCustomerAsync(customerId, ct);
        var account = await desk.Db.KeyAccounts.Include(k => k.Team).SingleOrDefaultAsync(k => k.CustomerId == customerId, ct);
        if (account is not null)
        {
            account.NominateAgain(nomination, desk.Actor.StaffId, desk.Now);
            return account;
        }
        var serial = await desk.Db.NextNumberAsync("KA", desk.Today.Year, ct);
        account = KeyAccount.Nominate($"KA-{desk.Today.Year}-{serial:00000}", customerId, nomination, desk.Actor.StaffId, desk.Now);
        desk.Db.KeyAccounts.Add(account);
        return account;
    }
}
