using Crm.StandIns.Sample;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Wolverine.EntityFrameworkCore;

// Runs until it is killed or its standard input ends: <connection string> <handler delay in ms> <orders to place>
var settings = new SampleSettings(args[0])
{
    HandlerDelay = TimeSpan.FromMilliseconds(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture)),
    Mode = DurabilityMode.Balanced
};
var orders = int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture);
using var host = await SampleHost.StartAsync(settings);
Console.WriteLine("ready");

await Parallel.ForAsync(0, orders, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (_, ct) =>
{
    await using var scope = host.Services.CreateAsyncScope();
    var outbox = scope.ServiceProvider.GetRequiredService<IDbContextOutbox<LedgerDbContext>>();
    var order = new Order { Id = Guid.CreateVersion7() };
    outbox.DbContext.Orders.Add(order);
    await outbox.PublishAsync(new OrderPlaced(order.Id));
    await outbox.SaveChangesAndFlushMessagesAsync(ct);
});
Console.WriteLine("placed");

while (await Console.In.ReadLineAsync() is not null)
{
}

await host.StopAsync();
