using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Orders;

/// <summary>What was booked for a customer.</summary>
internal sealed class BookedRow
{
    public Guid CustomerId { get; init; }

    public int Orders { get; init; }

    public decimal Amount { get; init; }
}

/// <summary>Adds up the trade of customers anew and says what others are told.</summary>
internal static class RevenueEvents
{
    public static async Task<IEnumerable<RevenueBooked>> OfAsync(
        AccountsDbContext db, Guid batchId, IReadOnlyList<BookedRow> booked, DateTimeOffset now, CancellationToken ct)
    {
        Guid[] ids = [.. booked.Select(b => b.CustomerId)];
        await TradeSums.RefreshAsync(db, ChinaTime.Today(now), ids, ct);
        var trades = await db.Trades.AsNoTracking().Where(t => ids.Contains(t.CustomerId)).ToDictionaryAsync(t => t.CustomerId, ct);
        return booked.Select(b => Event(batchId, b, trades[b.CustomerId], now));
    }

    private static RevenueBooked Event(Guid batchId, BookedRow b, CustomerTradeRow t, DateTimeOffset now) =>
        new(b.CustomerId, batchId, b.Orders, b.Amount, t.TwelveMonths, t.Currency, t.LastOrderOn, t.AsOf, now);
}
