using Crm.StandIns.Sample;
using Crm.Testing;

namespace Crm.StandIns.Tests.Messaging;

public sealed class TransactionTests
{
    [Fact]
    public async Task A_commands_row_and_event_are_committed_together()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.BusAsync(bus => bus.InvokeAsync(new PlaceOrder(Guid.CreateVersion7())));
        await Effects.CompleteAsync(service.ConnectionString, 30);
        await Effects.ShouldBeExactlyOnceAsync(service.ConnectionString);
    }

    [Fact]
    public async Task A_throw_rolls_back_row_and_message_together()
    {
        await using var service = await SampleFixture.StartAsync();
        var failed = new PlaceOrder(Guid.CreateVersion7(), ThrowAtTheEnd: true);
        await service.BusAsync(bus => Should.ThrowAsync<InvalidOperationException>(() => bus.InvokeAsync(failed)));

        // What is placed afterwards goes through the same queues: had the failed one been sent, it would have come before.
        for (var i = 0; i < 20; i++) await service.PlaceAsync();
        await Effects.CompleteAsync(service.ConnectionString, 30);
        await Effects.ShouldBeExactlyOnceAsync(service.ConnectionString);
        foreach (var table in (string[])["ledger.entries", "shelf.picks"])
            (await service.CountAsync($"""SELECT count(*) FROM {table} WHERE "OrderId" = '{failed.Id}'""")).ShouldBe(0);
        (await service.CountAsync($"""SELECT count(*) FROM ledger.orders WHERE "Id" = '{failed.Id}'""")).ShouldBe(0);
    }

    [Fact]
    public async Task A_queued_command_that_throws_leaves_nothing_but_its_dead_letter()
    {
        await using var service = await SampleFixture.StartAsync();
        var failed = new PlaceOrder(Guid.CreateVersion7(), ThrowAtTheEnd: true);
        await service.PublishAsync(failed);
        await Eventually.BecomesAsync(() => service.Store.Admin.FetchCountsAsync(), x => x.DeadLetter == 1, "dead letters");
        (await service.CountAsync("SELECT count(*) FROM ledger.orders")).ShouldBe(0);
        (await service.CountAsync("SELECT count(*) FROM ledger.entries")).ShouldBe(0);
    }

    [Fact]
    public async Task An_outbox_that_is_not_saved_sends_nothing()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.OutboxAsync(async outbox => await outbox.PublishAsync(new OrderPlaced(Guid.CreateVersion7())));
        await service.PlaceAsync();
        await Effects.CompleteAsync(service.ConnectionString, 30);
        (await Effects.ReadAsync(service.ConnectionString)).ShouldBe(new Effects(1, 1, 1));
    }

    [Fact]
    public async Task An_outbox_commits_the_transaction_its_caller_began()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.OutboxAsync(async outbox =>
        {
            await using var transaction = await outbox.DbContext.Database.BeginTransactionAsync();
            var id = Guid.CreateVersion7();
            outbox.DbContext.Orders.Add(new Order { Id = id });
            await outbox.PublishAsync(new OrderPlaced(id));
            await outbox.SaveChangesAndFlushMessagesAsync();
        });
        await Effects.CompleteAsync(service.ConnectionString, 30);
        (await Effects.ReadAsync(service.ConnectionString)).ShouldBe(new Effects(1, 1, 1));
    }

    [Fact]
    public async Task Two_DbContexts_in_one_handler_fail_at_start()
    {
        await using var database = await SampleFixture.NewDatabaseAsync();
        var error = await Should.ThrowAsync<InvalidOperationException>(
            () => SampleFixture.StartHostAsync(database.ConnectionString, options => options.Discovery.IncludeType(typeof(TwoContexts))));
        error.ToString().ShouldContain("multiple DbContext types");
    }
}

public sealed record Straddle(Guid Id);

/// <summary>Not named as a handler, so that only the test above finds it.</summary>
public static class TwoContexts
{
    public static void Handle(Straddle message, LedgerDbContext ledger, ShelfDbContext shelf)
    {
        ledger.Orders.Add(new Order { Id = message.Id });
        shelf.Picks.Add(new Pick { OrderId = message.Id });
    }
}
