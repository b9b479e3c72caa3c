using System.Diagnostics;

namespace Crm.StandIns.Tests.Messaging;

[Collection(AloneCollection.Name)]
public sealed class ThroughputTests
{
    [Fact]
    public async Task Five_thousand_events_published_in_business_transactions_are_all_handled()
    {
        await using var service = await SampleFixture.StartAsync();
        var watch = Stopwatch.StartNew();
        await Parallel.ForAsync(0, 5000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) => await service.PlaceAsync());
        await Effects.CompleteAsync(service.ConnectionString, 600);
        TestContext.Current.TestOutputHelper?.WriteLine($"{5000 / watch.Elapsed.TotalSeconds:F0} events/s, two handlers each");
        await Effects.ShouldBeExactlyOnceAsync(service.ConnectionString);
        (await Effects.ReadAsync(service.ConnectionString)).Orders.ShouldBe(5000);
    }
}
