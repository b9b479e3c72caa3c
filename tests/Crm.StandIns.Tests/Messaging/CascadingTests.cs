using Crm.StandIns.Sample;
using Crm.Testing;

namespace Crm.StandIns.Tests.Messaging;

public sealed class CascadingTests
{
    public static TheoryData<string, object, string[]> Shapes() => new()
    {
        { "one", new CascadeOne(Guid.NewGuid()), ["Cascaded one"] },
        { "tuple", new CascadeTuple(Guid.NewGuid()), ["AlsoCascaded tuple", "Cascaded tuple"] },
        { "sequence", new CascadeSequence(Guid.NewGuid()), ["AlsoCascaded sequence", "Cascaded sequence"] },
        { "outgoing", new CascadeOutgoing(Guid.NewGuid()), ["AlsoCascaded outgoing", "Cascaded outgoing"] },
        { "array", new CascadeSynchronously(Guid.NewGuid()), ["AlsoCascaded array", "Cascaded array"] }
    };

    [Theory]
    [MemberData(nameof(Shapes), DisableDiscoveryEnumeration = true)]
    public async Task What_a_handler_returns_is_published(string shape, object command, string[] expected)
    {
        await using var service = await SampleFixture.StartAsync();
        await service.BusAsync(bus => bus.InvokeAsync(command));
        var cascaded = await Cascaded(service, expected.Length);
        cascaded.ShouldBe(expected, shape);
    }

    [Fact]
    public async Task Null_publishes_nothing()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.BusAsync(bus => bus.InvokeAsync(new CascadeNothing(Guid.NewGuid())));
        await service.BusAsync(bus => bus.InvokeAsync(new CascadeOne(Guid.NewGuid())));
        (await Cascaded(service, 1)).ShouldBe(["Cascaded one"]);
    }

    [Fact]
    public async Task What_is_returned_beside_the_answer_is_published_and_the_answer_is_not()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.BusAsync(async bus => (await bus.InvokeAsync<Sum>(new CascadeInAnswer(Guid.NewGuid()))).Value.ShouldBe(42));
        (await Cascaded(service, 1)).ShouldBe(["Cascaded beside the answer"]);
    }

    [Fact]
    public async Task A_queued_handlers_returns_are_published_too()
    {
        await using var service = await SampleFixture.StartAsync();
        await service.PublishAsync(new CascadeTuple(Guid.NewGuid()));
        (await Cascaded(service, 2)).ShouldBe(["AlsoCascaded tuple", "Cascaded tuple"]);
    }

    private static async Task<string[]> Cascaded(SampleFixture service, int count)
    {
        var notes = await Eventually.BecomesAsync(
            () => Task.FromResult(service.Notes.Of<object>("cascaded")), x => x.Count >= count, $"{count} cascaded messages");
        return [.. notes.Select(x => x is Cascaded one ? $"Cascaded {one.Shape}" : $"AlsoCascaded {((AlsoCascaded)x).Shape}").Order()];
    }
}
