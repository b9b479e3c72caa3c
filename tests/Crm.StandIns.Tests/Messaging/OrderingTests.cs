using Crm.StandIns.Sample;
using Crm.Testing;

namespace Crm.StandIns.Tests.Messaging;

public sealed class OrderingTests
{
    [Fact]
    public async Task A_sequential_queue_keeps_the_order()
    {
        const int count = 2000;
        await using var service = await SampleFixture.StartAsync();
        await service.BusAsync(async bus =>
        {
            for (var i = 0; i < count; i++) await bus.PublishAsync(new Stepped(i));
        });
        var steps = await Eventually.BecomesAsync(
            () => Task.FromResult(service.Notes.Of<int>("stepped")), x => x.Count >= count, "all steps", 120);
        steps.ShouldBe(Enumerable.Range(0, count));
    }
}
