using Crm.Accounts.Contracts;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Subscriptions.Customers;

/// <summary>The key account of a customer that went belongs to the one that stays; where that has one of its own, the other ends.</summary>
public sealed class CustomersMergedHandler(AccountDesk desk)
{
    /// <summary>Moves the key account; a second time there is nothing left to move.</summary>
    public async Task<OutgoingMessages> Handle(CustomersMerged e, CancellationToken ct)
    {
        var marked = await desk.Db.Customers.Where(c => c.Id == e.LoserId).ExecuteUpdateAsync(s => s.SetProperty(c => c.MergedInto, e.WinnerId), ct);
        if (marked == 0)
            throw new NotYetKnownException($"customer {e.LoserId}");
        var messages = new OutgoingMessages();
        var lost = await desk.Db.KeyAccounts.Include(k => k.Team).SingleOrDefaultAsync(k => k.CustomerId == e.LoserId, ct);
        if (lost is null)
            return messages;
        if (!await desk.Db.KeyAccounts.AnyAsync(k => k.CustomerId == e.WinnerId, ct))
            messages.AddRange(lost.MoveTo(e.WinnerId, desk.Today, desk.Now));
        else if (lost.Status != KeyAccountStatuses.Left)
            messages.AddRange(lost.EndMerged(e.By, desk.Now));
        return messages;
    }
}
