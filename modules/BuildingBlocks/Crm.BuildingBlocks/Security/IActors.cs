namespace Crm.BuildingBlocks.Security;

/// <summary>Tells who acts now. A singleton that flows with the asynchronous call, so handlers behind the bus see the same person.</summary>
public interface IActors
{
    /// <summary>The person of the request; <see cref="Actor.System"/> outside of one; <see cref="Actor.Anonymous"/> without sign-in.</summary>
    Actor Current { get; }

    /// <summary>Acts as someone until the result is disposed.</summary>
    IDisposable Act(Actor actor);
}

/// <summary>Finds the person behind an id. The Staff module implements it; answers come from a short cache.</summary>
public interface IActorSource
{
    /// <summary>The person with roles and permissions as of now; null when unknown, locked or gone.</summary>
    ValueTask<Actor?> FindAsync(Guid staffId, CancellationToken cancellationToken);
}
