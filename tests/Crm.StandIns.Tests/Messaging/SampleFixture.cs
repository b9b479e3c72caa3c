using Crm.StandIns.Sample;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Wolverine;
using Wolverine.EntityFrameworkCore;
using Wolverine.Persistence.Durability;

namespace Crm.StandIns.Tests.Messaging;

/// <summary>A sample service on a database of its own.</summary>
internal sealed class SampleFixture(TestDatabase database, IHost host) : IAsyncDisposable
{
    public Notes Notes => host.Services.GetRequiredService<Notes>();

    public IMessageStore Store => host.Services.GetRequiredService<IMessageStore>();

    public string ConnectionString => database.ConnectionString;

    public static async Task<TestDatabase> NewDatabaseAsync() =>
        await TestDatabase.FromTemplateAsync("standins_messaging", SampleTables.CreateAsync);

    public static async Task<SampleFixture> StartAsync(Action<WolverineOptions>? configure = null)
    {
        var database = await NewDatabaseAsync();
        return new SampleFixture(database, await StartHostAsync(database.ConnectionString, configure));
    }

    public static Task<IHost> StartHostAsync(string connectionString, Action<WolverineOptions>? configure = null,
        DurabilityMode mode = DurabilityMode.Solo) =>
        SampleHost.StartAsync(new SampleSettings(connectionString) { Configure = configure ?? (_ => { }), Mode = mode });

    /// <summary>Uses the bus as an endpoint does: one of a scope.</summary>
    public Task BusAsync(Func<IMessageBus, Task> use) => BusAsync(host, use);

    public static async Task BusAsync(IHost host, Func<IMessageBus, Task> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await use(scope.ServiceProvider.GetRequiredService<IMessageBus>());
    }

    public Task PublishAsync<T>(T message) => BusAsync(bus => bus.PublishAsync(message).AsTask());

    public async Task OutboxAsync(Func<IDbContextOutbox<LedgerDbContext>, Task> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await use(scope.ServiceProvider.GetRequiredService<IDbContextOutbox<LedgerDbContext>>());
    }

    /// <summary>Places an order and publishes it in one transaction, without a handler.</summary>
    public Task<Guid> PlaceAsync() => PlaceAsync(host);

    public static async Task<Guid> PlaceAsync(IHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<IDbContextOutbox<LedgerDbContext>>();
        var order = new Order { Id = Guid.CreateVersion7() };
        outbox.DbContext.Orders.Add(order);
        await outbox.PublishAsync(new OrderPlaced(order.Id));
        await outbox.SaveChangesAndFlushMessagesAsync();
        return order.Id;
    }

    public Task<long> CountAsync(string sql) => CountAsync(ConnectionString, sql);

    public static async Task<long> CountAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        await database.DisposeAsync();
    }
}
