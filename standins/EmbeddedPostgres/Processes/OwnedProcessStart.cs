namespace EmbeddedPostgres.Processes;

/// <summary>What to run, and how to stop it.</summary>
/// <param name="FileName">The program, as a path or a name on the PATH.</param>
/// <param name="Arguments">Its arguments, unquoted.</param>
internal sealed record OwnedProcessStart(string FileName, IReadOnlyList<string> Arguments)
{
    /// <summary>The folder it starts in; the owner's when null.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Variables over those of the owner; a null value removes one.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>The signal, without SIG, that asks it to stop (Unix).</summary>
    public string StopSignal { get; init; } = "TERM";

    /// <summary>How long it may take to stop before it is killed, in whole seconds.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A folder that is removed when it has ended, also when the owner was killed.</summary>
    public string? RemoveWhenEnded { get; init; }

    /// <summary>Receives each line of output; the flag says that it came from standard error.</summary>
    public Action<string, bool>? Output { get; init; }
}
