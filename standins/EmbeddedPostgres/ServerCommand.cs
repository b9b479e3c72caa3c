using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres;

/// <summary>The command line of the server.</summary>
internal static class ServerCommand
{
    private static readonly Dictionary<string, string> Always = new()
    {
        ["listen_addresses"] = "127.0.0.1",
        ["unix_socket_directories"] = "",
        ["max_connections"] = "300",
        ["lc_messages"] = "C",
    };

    private static readonly Dictionary<string, string> EphemeralOnly = new()
    {
        ["fsync"] = "off",
        ["synchronous_commit"] = "off",
        ["full_page_writes"] = "off",
        ["shared_buffers"] = "64MB",
    };

    // PostgreSQL's own default is for small machines. Taken as it is used.
    private static readonly Dictionary<string, string> DurableOnly = new()
    {
        ["shared_buffers"] = $"{Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 16 / (1 << 20), 128, 1024)}MB",
        // After each checkpoint the log takes every page whole that is written to; a large import goes through several of them at 1 GB.
        ["max_wal_size"] = "4GB",
        ["checkpoint_timeout"] = "15min",
    };

    public static OwnedProcessStart For(EmbeddedPostgresOptions options, ClusterFolder cluster, int port, Action<string, bool> output)
    {
        var settings = Always.Concat(options.Ephemeral ? EphemeralOnly : DurableOnly).Concat(options.Settings).Append(new("port", $"{port}"));
        var (file, arguments) = ServerUser.Current.Command(PostgresBinaries.Get().Program("postgres"),
            ["-D", cluster.Data, .. settings.SelectMany(s => new[] { "-c", $"{s.Key}={s.Value}" })]);
        return new OwnedProcessStart(file, arguments)
        {
            // INT: finish open transactions' rollback and write a checkpoint; QUIT: just go, nobody needs the data.
            StopSignal = options.Ephemeral ? "QUIT" : "INT",
            Grace = TimeSpan.FromSeconds(options.Ephemeral ? 5 : 60),
            RemoveWhenEnded = options.Ephemeral ? cluster.Root : null,
            WorkingDirectory = Path.GetTempPath(),
            Output = output,
        };
    }
}
