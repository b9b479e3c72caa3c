using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Data;
using Crm.Accounts.Features.Matching;
using Crm.Accounts.Features.Orders;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Subscriptions.Customers;

/// <summary>Orders find their customer when it comes to be known, and follow it when it is merged into another.</summary>
public sealed class OrderOwnersHandler(AccountsDbContext db, TimeProvider time)
{
    private static readonly (string Table, string Key)[] Tables = [("customer_aliases", "source || ' ' || key"), ("customer_signals", "id || ' ' || kind")];

    /// <summary>A customer came to be: orders of its external code may wait for it.</summary>
    public Task<RevenueBooked?> Handle(CustomerRegistered e, CancellationToken ct) => MatchAsync(e.Customer, ct);

    /// <summary>A customer may have got its external code now.</summary>
    public Task<RevenueBooked?> Handle(CustomerChanged e, CancellationToken ct) => MatchAsync(e.Customer, ct);

    /// <summary>What the customer that went bought and did belongs to the one that stays.</summary>
    public async Task Handle(CustomersMerged e, CancellationToken ct)
    {
        if (await MergeMoves.BeginAsync(db, e, ct) is not { } moves)
            return;
        foreach (var (table, key) in Tables)
            await moves.MoveAsync(table, key, ct);
        await db.Trades.Where(t => t.CustomerId == e.LoserId).ExecuteDeleteAsync(ct);
        await db.CurrentValues.Where(v => v.CustomerId == e.LoserId).ExecuteDeleteAsync(ct);
        if (await moves.MoveAsync("orders", "id", ct) > 0)
            await TradeSums.RefreshAsync(db, ChinaTime.Today(time.GetUtcNow()), [e.WinnerId], ct);
    }

    /// <summary>Two customers are two again: orders, other names and signals go back. The next valuation gives both their values.</summary>
    public async Task Handle(CustomersMergeUndone e, CancellationToken ct)
    {
        var moves = await MergeMoves.UndoAsync(db, e, ct);
        foreach (var (table, key) in Tables)
            await moves.MoveBackAsync(table, key, ct);
        if (await moves.MoveBackAsync("orders", "id", ct) == 0)
            return;
        await db.Trades.Where(t => t.CustomerId == e.WinnerId).ExecuteDeleteAsync(ct);
        await TradeSums.RefreshAsync(db, ChinaTime.Today(time.GetUtcNow()), [e.WinnerId, e.LoserId], ct);
    }

    private async Task<RevenueBooked?> MatchAsync(CustomerFacts customer, CancellationToken ct)
    {
        if (customer.ExternalCode is not { Length: > 0 } code || !await db.Orders.AnyAsync(o => o.CustomerId == null && o.CustomerKey == code, ct))
            return null;
        var matched = await WaitingOrders.AssignAsync(db, customer.CustomerId, code, null, ct);
        return matched.Orders == 0 ? null : (await RevenueEvents.OfAsync(db, Guid.CreateVersion7(), [matched], time.GetUtcNow(), ct)).Single();
    }
}
