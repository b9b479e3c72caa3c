using Wolverine;

namespace Crm.StandIns.Sample;

public static class CascadeHandler
{
    public static Task<Cascaded> HandleAsync(CascadeOne command) => Task.FromResult(new Cascaded(command.Id, "one"));

    public static Cascaded? Handle(CascadeNothing command) => null;

    public static async Task<(Cascaded, AlsoCascaded?, AlsoCascaded?)> HandleAsync(CascadeTuple command)
    {
        await Task.Yield();
        return (new Cascaded(command.Id, "tuple"), new AlsoCascaded(command.Id, "tuple"), null);
    }

    public static IEnumerable<object> Handle(CascadeSequence command)
    {
        yield return new Cascaded(command.Id, "sequence");
        yield return new AlsoCascaded(command.Id, "sequence");
    }

    public static OutgoingMessages Handle(CascadeOutgoing command)
    {
        var messages = new OutgoingMessages { new Cascaded(command.Id, "outgoing") };
        messages.Delay(new AlsoCascaded(command.Id, "outgoing"), TimeSpan.FromMilliseconds(200));
        return messages;
    }

    public static ValueTask<object[]> HandleAsync(CascadeSynchronously command) =>
        ValueTask.FromResult<object[]>([new Cascaded(command.Id, "array"), new AlsoCascaded(command.Id, "array")]);

    public static (Sum, Cascaded) Handle(CascadeInAnswer command) => (new Sum(42), new Cascaded(command.Id, "beside the answer"));
}

public static class CascadedHandler
{
    public static void Handle(Cascaded message, Notes notes) => notes.Add("cascaded", message);

    public static void Handle(AlsoCascaded message, Notes notes) => notes.Add("cascaded", message);
}
