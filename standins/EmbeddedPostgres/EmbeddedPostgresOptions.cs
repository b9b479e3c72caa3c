namespace EmbeddedPostgres;

/// <summary>How a server is to be run.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>
    /// The folder that holds the cluster (<c>data</c>) and the password file. Made when missing; kept afterwards. Required unless
    /// <see cref="Ephemeral"/>. Under root it must lie where an unprivileged user may enter, such as <see cref="EmbeddedPostgresServer.VolumeDirectory"/>.
    /// </summary>
    public string? DataDirectory { get; init; }

    /// <summary>For tests: a temporary folder that is removed at the end, and no waiting for the disk (fsync off).</summary>
    public bool Ephemeral { get; init; }

    /// <summary>The TCP port on 127.0.0.1; a free one when null.</summary>
    public int? Port { get; init; }

    /// <summary>The password for a cluster made now; a random one when null. An existing cluster keeps its own.</summary>
    public string? Password { get; init; }

    /// <summary>Server settings (postgresql.conf names) over the defaults.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>How long a start may take, crash recovery included.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Receives each line of the server's log.</summary>
    public Action<string>? Log { get; init; }
}
