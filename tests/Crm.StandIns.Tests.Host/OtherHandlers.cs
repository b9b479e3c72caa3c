using System.Diagnostics;
using Wolverine;

namespace Crm.StandIns.Sample;

public static class AddHandler
{
    public static Sum Handle(Add query) => new(query.Left + query.Right);
}

public static class PoisonedHandler
{
    public static void Handle(Poisoned message, Notes notes)
    {
        notes.Add("poisoned", message.Id);
        if (!notes.IsCured) throw new InvalidOperationException($"Poison {message.Id}");
        notes.Add("cured", message.Id);
    }
}

public static class FlakyHandler
{
    public static void Handle(Flaky message, Notes notes, Envelope envelope)
    {
        notes.Add("flaky", (message.Id, envelope.Attempts));
        if (notes.Of<(Guid Id, int)>("flaky").Count(x => x.Id == message.Id) <= message.Failures) throw new TimeoutException("Not yet");
    }
}

public static class SteppedHandler
{
    public static async Task HandleAsync(Stepped message, Notes notes)
    {
        // The first of each ten is slower than the others: in parallel they would overtake it.
        if (message.Number % 10 == 0) await Task.Delay(TimeSpan.FromMilliseconds(5));
        notes.Add("stepped", message.Number);
    }
}

public static class RemindedHandler
{
    public static void Handle(Reminded message, Notes notes, Envelope envelope) =>
        notes.Add("reminded", (message.Id, At: TimeProvider.System.GetUtcNow(), envelope.Attempts));
}

public static class TracedHandler
{
    public static void Handle(Traced message, Notes notes) =>
        notes.Add("traced", (message.Id, Trace: Activity.Current?.TraceId.ToString() ?? ""));
}
