using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.StandIns.Sample;

public static class PlaceOrderHandler
{
    public static async Task<OrderPlaced> HandleAsync(PlaceOrder command, LedgerDbContext db, IMessageContext bus, CancellationToken ct)
    {
        db.Orders.Add(new Order { Id = command.Id });
        if (!command.ThrowAtTheEnd) return new OrderPlaced(command.Id);
        await db.SaveChangesAsync(ct);
        await bus.PublishAsync(new OrderPlaced(command.Id));
        throw new InvalidOperationException($"Order {command.Id} was told to fail.");
    }
}

public sealed class LedgerOrderPlacedHandler(LedgerDbContext db, SampleSettings settings)
{
    public async Task HandleAsync(OrderPlaced message, CancellationToken ct)
    {
        await Task.Delay(settings.HandlerDelay, ct);
        db.Entries.Add(new Entry { OrderId = message.Id, Node = Environment.ProcessId });
    }
}

public static class ShelfOrderPlacedHandler
{
    public static async Task Handle(OrderPlaced message, ShelfDbContext db, SampleSettings settings, CancellationToken ct)
    {
        await Task.Delay(settings.HandlerDelay, ct);
        db.Picks.Add(new Pick { OrderId = message.Id });
    }
}
