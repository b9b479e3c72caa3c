using Crm.StandIns.Sample;
using Crm.Testing;
using JasperFx.Core;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Crm.StandIns.Tests.Messaging;

public sealed class SchedulingTests
{
    [Fact]
    public async Task A_scheduled_message_is_handled_at_its_time()
    {
        await using var service = await SampleFixture.StartAsync();
        var due = TimeProvider.System.GetUtcNow() + 2.Seconds();
        await service.BusAsync(bus => bus.ScheduleAsync(new Reminded(Guid.NewGuid()), due).AsTask());
        (await service.Store.Admin.FetchCountsAsync()).Scheduled.ShouldBe(1);
        (await Reminded(service.Notes)).ShouldBeInRange(due - 50.Milliseconds(), due + 10.Seconds());
    }

    [Fact]
    public async Task A_scheduled_message_is_handled_after_a_restart()
    {
        await using var database = await SampleFixture.NewDatabaseAsync();
        var due = TimeProvider.System.GetUtcNow() + 3.Seconds();
        using (var first = await SampleFixture.StartHostAsync(database.ConnectionString))
        {
            await SampleFixture.BusAsync(first, bus => bus.ScheduleAsync(new Reminded(Guid.NewGuid()), due).AsTask());
            await first.StopAsync(TestContext.Current.CancellationToken);
        }

        using var second = await SampleFixture.StartHostAsync(database.ConnectionString);
        (await Reminded(second.Services.GetRequiredService<Notes>())).ShouldBeInRange(due - 50.Milliseconds(), due + 15.Seconds());
        await second.StopAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<DateTimeOffset> Reminded(Notes notes)
    {
        var reminders = await Eventually.BecomesAsync(
            () => Task.FromResult(notes.Of<(Guid, DateTimeOffset At, int)>("reminded")), x => x.Count > 0, "reminder", 60);
        return reminders.ShouldHaveSingleItem().At;
    }
}
