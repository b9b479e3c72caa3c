namespace Aspire.Hosting.ApplicationModel;

/// <summary>The states a resource can be in.</summary>
public static class KnownResourceStates
{
    /// <summary>Not begun.</summary>
    public static readonly string NotStarted = "NotStarted";

    /// <summary>Waits for other resources.</summary>
    public static readonly string Waiting = "Waiting";

    /// <summary>Its process is being started.</summary>
    public static readonly string Starting = "Starting";

    /// <summary>Its process runs.</summary>
    public static readonly string Running = "Running";

    /// <summary>It is being stopped.</summary>
    public static readonly string Stopping = "Stopping";

    /// <summary>It ended although it should run, or was stopped.</summary>
    public static readonly string Exited = "Exited";

    /// <summary>It has done its work; see the exit code.</summary>
    public static readonly string Finished = "Finished";

    /// <summary>It cannot be started.</summary>
    public static readonly string FailedToStart = "FailedToStart";

    /// <summary>The states from which nothing follows by itself.</summary>
    public static readonly IReadOnlyList<string> TerminalStates = [Exited, Finished, FailedToStart];
}
