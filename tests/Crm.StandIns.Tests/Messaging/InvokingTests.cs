using Crm.StandIns.Sample;
using Wolverine.Runtime.Routing;

namespace Crm.StandIns.Tests.Messaging;

public sealed class InvokingTests
{
    [Fact]
    public async Task Invoking_returns_the_handlers_answer()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.BusAsync(async bus => (await bus.InvokeAsync<Sum>(new Add(2, 3))).ShouldBe(new Sum(5)));
    }

    [Fact]
    public async Task Invoking_what_nobody_handles_throws()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.BusAsync(bus => Should.ThrowAsync<IndeterminateRoutesException>(() => bus.InvokeAsync(new Unheard(Guid.NewGuid()))));
        await service.BusAsync(bus => Should.ThrowAsync<IndeterminateRoutesException>(() => bus.InvokeAsync<Sum>(new Unheard(Guid.NewGuid()))));
    }

    [Fact]
    public async Task Sending_what_nobody_handles_throws_but_publishing_it_does_nothing()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.BusAsync(bus =>
            Should.ThrowAsync<IndeterminateRoutesException>(async () => await bus.SendAsync(new Unheard(Guid.NewGuid()))));
        await service.PublishAsync(new Unheard(Guid.NewGuid()));
        (await service.Store.Admin.FetchCountsAsync()).Incoming.ShouldBe(0);
    }

    [Fact]
    public async Task An_invoked_handler_is_retried_in_place_and_then_throws_without_a_dead_letter()
    {
        await using var service = await SampleFixture.StartAsync();
        var poison = new Poisoned(Guid.NewGuid());
        await service.BusAsync(bus => Should.ThrowAsync<InvalidOperationException>(() => bus.InvokeAsync(poison)));
        service.Notes.Of<Guid>("poisoned").Count.ShouldBe(4);
        (await service.Store.Admin.FetchCountsAsync()).DeadLetter.ShouldBe(0);
    }
}
