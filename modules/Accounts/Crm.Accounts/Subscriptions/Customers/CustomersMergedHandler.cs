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
        if (await MergeMoves.BeginAsync(desk.Db, e, ct) is not { } moves)
            return [];
        var marked = await desk.Db.Customers.Where(c => c.Id == e.LoserId).ExecuteUpdateAsync(s => s.SetProperty(c => c.MergedInto, e.WinnerId), ct);
        if (marked == 0)
            throw new NotYetKnownException($"customer {e.LoserId}");
        var messages = new OutgoingMessages();
        var lost = await desk.Db.KeyAccounts.Include(k => k.Team).SingleOrDefaultAsync(k => k.CustomerId == e.LoserId, ct);
        if (lost is null)
            return messages;
        if (!await desk.Db.KeyAccounts.AnyAsync(k => k.CustomerId == e.WinnerId, ct))
        {
            await moves.RememberAsync("key_accounts", lost.Id.ToString(), ct);
            messages.AddRange(lost.MoveTo(e.WinnerId, desk.Today, desk.Now));
        }
        else if (lost.Status != KeyAccountStatuses.Left)
            messages.AddRange(lost.EndMerged(e.By, desk.Now));
        return messages;
    }

    /// <summary>A key account that moved goes back. One that ended stays so: it can be nominated again.</summary>
    public async Task<OutgoingMessages> Handle(CustomersMergeUndone e, CancellationToken ct)
    {
        var moves = await MergeMoves.UndoAsync(desk.Db, e, ct);
        await desk.Db.Customers.Where(c => c.Id == e.LoserId && c.MergedInto == e.WinnerId).ExecuteUpdateAsync(s => s.SetProperty(c => c.MergedInto, (Guid?)null), ct);
        var messages = new OutgoingMessages();
        foreach (var id in await moves.ForgetAsync("key_accounts", ct))
            if (await desk.Db.KeyAccounts.Include(k => k.Team).SingleOrDefaultAsync(k => k.Id == Guid.Parse(id) && k.CustomerId == e.WinnerId, ct) is { } moved)
                messages.AddRange(moved.MoveBack(e.LoserId, desk.Today, desk.Now));
        return messages;
    }
}
