using Crm.Customers.Contracts.Events;
using Crm.Service.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Customers;

/// <summary>What belonged to the customer that went belongs to the one that stays, until the merge is undone.</summary>
public sealed class CustomersMergedHandler(ServiceDbContext db)
{
    private static readonly string[] Tables = ["cases", "interactions", "invitations"];

    /// <summary>Moves cases, contacts and invitations over; safe to do again. Numbers come with the news of the winner's contacts.</summary>
    public async Task Handle(CustomersMerged e, CancellationToken ct)
    {
        if (await MergeMoves.BeginAsync(db, e, ct) is not { } moves)
            return;
        foreach (var table in Tables)
            await moves.MoveAsync(table, "id", ct);
        await db.Phones.Where(p => p.CustomerId == e.LoserId).ExecuteDeleteAsync(ct);
        await db.Customers.Where(c => c.Id == e.LoserId).ExecuteUpdateAsync(s => s.SetProperty(c => c.MergedInto, e.WinnerId), ct);
    }

    /// <summary>Moves them back; the numbers come with the news of both customers.</summary>
    public async Task Handle(CustomersMergeUndone e, CancellationToken ct)
    {
        var moves = await MergeMoves.UndoAsync(db, e, ct);
        await db.Customers.Where(c => c.Id == e.LoserId && c.MergedInto == e.WinnerId).ExecuteUpdateAsync(s => s.SetProperty(c => c.MergedInto, (Guid?)null), ct);
        foreach (var table in Tables)
            await moves.MoveBackAsync(table, "id", ct);
    }
}
