namespace Crm.BuildingBlocks.Security;

internal sealed class Actors : IActors
{
    private static readonly AsyncLocal<Actor?> Flow = new();

    public Actor Current => Flow.Value ?? Actor.System;

    public IDisposable Act(Actor actor)
    {
        var before = Flow.Value;
        Flow.Value = actor;
        return new Restore(before);
    }

    private sealed class Restore(Actor? before) : IDisposable
    {
        public void Dispose() => Flow.Value = before;
    }
}
