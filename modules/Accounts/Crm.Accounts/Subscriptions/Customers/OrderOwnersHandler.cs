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
    /// <summary>A customer came to be: orders of its external code may wait for it.</summary>
    public Task<RevenueBooked?> Handle(CustomerRegistered e, CancellationToken ct) => MatchAsync(e.Customer, ct);

    /// <summary>A customer may have got its external code now.</summary>
    public Task<RevenueBooked?> Handle(CustomerChanged e, CancellationToken ct) => MatchAsync(e.Customer, ct);

    /// <summary>What the customer that went bought and did belongs to the one that stays.</summary>
    public async Task Handle(CustomersMerged e, CancellationToken ct)
    {
        await db.Aliases.Where(a => a.CustomerId == e.LoserId).ExecuteUpdateAsync(s => s.SetProperty(a => a.CustomerId, e.WinnerId), ct);
        await db.Signals.Where(a => a.CustomerId == e.LoserId).ExecuteUpdateAsync(s => s.SetProperty(a => a.CustomerId, e.WinnerId), ct);
        await db.Trades.Where(t => t.CustomerId == e.LoserId).ExecuteDeleteAsync(ct);
        await db.CurrentValues.Where(v => v.CustomerId == e.LoserId).ExecuteDeleteAsync(ct);
        if (await db.Orders.Where(o => o.CustomerId == e.LoserId).ExecuteUpdateAsync(s => s.SetProperty(o => o.CustomerId, e.WinnerId), ct) > 0)
            await TradeSums.RefreshAsync(db, ChinaTime.Today(time.GetUtcNow()), [e.WinnerId], ct);
    }

    private async Task<RevenueBooked?> MatchAsync(CustomerFacts customer, CancellationToken ct)
    {
        if (customer.ExternalCode is not { Length: > 0 } code || !await db.Orders.AnyAsync(o => o.CustomerId == null && o.CustomerKey == code, ct))
            return null;
        var matched = await WaitingOrders.AssignAsync(db, customer.CustomerId, code, null, ct);
        return matched.Orders == 0 ? null : (await RevenueEvents.OfAsync(db, Guid.CreateVersion7(), [matched], time.GetUtcNow(), ct)).Single();
    }
}
