using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>
/// Books a thousand orders. Orders, their marks and the counts are one transaction under the import's row lock and the source's lock:
/// what was booked is not waiting any more, and a number that is there already is left as it is.
/// </summary>
public sealed class BookOrdersHandler(AccountsDbContext db, BulkCopy copy, TimeProvider time)
{
    private const int AtOnce = 1000;

    /// <summary>Handles the message; answers with the next one while orders wait, then with the telling of revenue.</summary>
    public async Task<OutgoingMessages> Handle(BookOrders message, CancellationToken ct)
    {
        if (await db.LockImportAsync(message.ImportId, ct) is not { State: OrderImportStates.Booking } import)
            return [];
        await db.LockSourceAsync(import.Source!, ct);
        var waiting = await db.StagedOrders.AsNoTracking().Where(s => s.ImportId == import.Id && !s.Done).OrderBy(s => s.Number).Take(AtOnce).ToListAsync(ct);
        int[] taken = [.. waiting.Select(s => s.Number)];
        await db.StagedOrders.Where(s => s.ImportId == import.Id && taken.Contains(s.Number)).ExecuteUpdateAsync(s => s.SetProperty(o => o.Done, true), ct);
        var numbers = waiting.ConvertAll(s => s.Content.ExternalId);
        var known = await db.Orders.Where(o => o.Source == import.Source && numbers.Contains(o.ExternalId)).Select(o => o.ExternalId).ToHashSetAsync(ct);
        var orders = await BookAsync(import, [.. waiting.Select(s => s.Content).Where(o => !known.Contains(o.ExternalId))], ct);
        import.Count(known.Count, orders);
        return [waiting.Count == AtOnce ? message : new TellRevenue(import.Id, Guid.Empty)];
    }

    private async Task<List<Order>> BookAsync(OrderImport import, List<ReadOrder> read, CancellationToken ct)
    {
        var customers = await CustomerMatcher.FindAsync(db, import.Source!, [.. read.Select(o => (o.CustomerKey, o.CustomerName)).Distinct()], ct);
        var now = time.GetUtcNow();
        var orders = read.ConvertAll(o => Book(import, o, customers.TryGetValue(o.CustomerKey, out var id) ? id : null, now));
        using var gathering = copy.Gather(db);
        foreach (var order in orders)
        {
            db.AddNew(order);
            order.Lines.ForEach(db.AddNew);
        }
        await copy.WriteGatheredAsync(db, ct);
        if (orders.Count > 0)
            await SourceAsync(import.Source!, orders.Max(o => o.OrderedOn), ct);
        return orders;
    }

    private Task SourceAsync(string source, DateOnly latest, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        INSERT INTO accounts.order_sources AS s (name, latest_on) VALUES ({source}, {latest})
        ON CONFLICT (name) DO UPDATE SET latest_on = greatest(s.latest_on, excluded.latest_on)
        """, ct);

    private static Order Book(OrderImport import, ReadOrder read, Guid? customerId, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7();
        return new Order
        {
            Id = id,
            Source = import.Source!,
            ExternalId = read.ExternalId,
            CustomerId = customerId,
            CustomerKey = read.CustomerKey,
            CustomerName = read.CustomerName,
            OrderedOn = read.OrderedOn,
            LineCount = read.Lines.Count,
            Amount = read.Amount,
            Currency = import.Currency,
            Rate = import.Rate,
            Booked = Math.Round(read.Amount * import.Rate, 2, MidpointRounding.AwayFromZero),
            ImportId = import.Id,
            BookedAt = now,
            Lines = [.. read.Lines.Select((l, i) => new OrderLine
            {
                OrderId = id,
                Number = i + 1,
                ProductCode = l.ProductCode,
                ProductName = l.ProductName,
                Quantity = l.Quantity,
                UnitPrice = l.UnitPrice,
                Discount = l.Discount,
                Amount = l.Amount,
            })],
        };
    }
}
