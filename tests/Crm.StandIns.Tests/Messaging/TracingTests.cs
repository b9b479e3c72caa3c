using System.Diagnostics;
using Crm.StandIns.Sample;
using Crm.Testing;

namespace Crm.StandIns.Tests.Messaging;

public sealed class TracingTests
{
    [Fact]
    public async Task The_handler_continues_the_publishers_trace()
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Wolverine" or "test",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded
        };
        ActivitySource.AddActivityListener(listener);
        using var source = new ActivitySource("test");
        await using var service = await SampleFixture.StartAsync();

        string published;
        using (var activity = source.StartActivity("publish"))
        {
            published = activity.ShouldNotBeNull().TraceId.ToString();
            await service.PublishAsync(new Traced(Guid.NewGuid()));
        }

        var traces = await Eventually.BecomesAsync(
            () => Task.FromResult(service.Notes.Of<(Guid, string Trace)>("traced")), x => x.Count > 0, "handled");
        traces.ShouldHaveSingleItem().Trace.ShouldBe(published);
    }
}
