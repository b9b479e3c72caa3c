using System.Net;
using System.Net.Sockets;
using EmbeddedPostgres.Processes;

namespace EmbeddedPostgres;

/// <summary>A PostgreSQL 18 server of our own on 127.0.0.1 that lives no longer than this process.</summary>
public sealed class EmbeddedPostgresServer : IAsyncDisposable
{
    private const int Attempts = 5;
    private readonly OwnedProcess process;
    private readonly FileStream? folderLock;

    private EmbeddedPostgresServer(OwnedProcess process, FileStream? folderLock, int port, string password)
    {
        this.process = process;
        this.folderLock = folderLock;
        Port = port;
        Password = password;
    }

    /// <summary>The TCP port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>The password of the superuser <c>postgres</c>.</summary>
    public string Password { get; }

    /// <summary>Npgsql's connection string to the database <c>postgres</c> as superuser.</summary>
    public string ConnectionString => ConnectionStringFor("postgres");

    /// <summary>Completes with the exit code when the server has ended, whether asked to or not.</summary>
    public Task<int> Ended => process.Ended;

    /// <summary>The process id of the server.</summary>
    public Task<int> ProcessId => process.ProcessId;

    /// <summary>The folder for data that stays under a name, outside the checkout.</summary>
    /// <param name="name">Letters, digits, <c>.</c>, <c>_</c> and <c>-</c>.</param>
    public static string VolumeDirectory(string name) => Path.Combine(PostgresHome.Volumes, name);

    /// <summary>Npgsql's connection string to a database of this server.</summary>
    public string ConnectionStringFor(string database) =>
        $"Host=127.0.0.1;Port={Port};Username=postgres;Password={Password};Database={database}";

    /// <summary>Prepares the folder, starts the server and returns when it takes connections.</summary>
    /// <exception cref="EmbeddedPostgresException">It cannot be prepared or started.</exception>
    public static async Task<EmbeddedPostgresServer> StartAsync(EmbeddedPostgresOptions options, CancellationToken ct = default)
    {
        if (options.Ephemeral)
            return await StartOnPortAsync(options, null, NewCopyAsync, ct).ConfigureAwait(false);
        var cluster = new ClusterFolder(Path.GetFullPath(options.DataDirectory
            ?? throw new ArgumentException("DataDirectory is missing: name a folder, or set Ephemeral.", nameof(options))));
        var held = FolderLock.Take(cluster.Root);
        try
        {
            await cluster.InitialiseAsync(options.Password, sync: true, ct).ConfigureAwait(false);
            await PostmasterFile.WaitUntilFreeAsync(cluster.Data, options.StartTimeout, ct).ConfigureAwait(false);
            return await StartOnPortAsync(options, held, _ => Task.FromResult(cluster), ct).ConfigureAwait(false);
        }
        catch
        {
            await held.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync().ConfigureAwait(false);
        folderLock?.Dispose();
    }

    private static Task<ClusterFolder> NewCopyAsync(CancellationToken ct) =>
        ClusterFolder.CreateFromTemplateAsync(Path.Combine(Path.GetTempPath(), $"embedded-postgres-{Guid.NewGuid():N}"), ct);

    private static async Task<EmbeddedPostgresServer> StartOnPortAsync(
        EmbeddedPostgresOptions options, FileStream? held, Func<CancellationToken, Task<ClusterFolder>> findCluster, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var cluster = await findCluster(ct).ConfigureAwait(false);
            var password = cluster.Password;
            var port = options.Port ?? FreePort();
            var log = new LogTail(options.Log);
            var process = OwnedProcess.Start(ServerCommand.For(options, cluster, port, log.Add));
            try
            {
                if (await BecomesReadyAsync(process, cluster.Data, options.StartTimeout, ct).ConfigureAwait(false))
                    return new EmbeddedPostgresServer(process, held, port, password);
            }
            catch
            {
                await process.DisposeAsync().ConfigureAwait(false);
                throw;
            }
            await process.DisposeAsync().ConfigureAwait(false);
            // Between finding a free port and using it somebody else may have taken it.
            var portTaken = log.Contains("could not bind") || log.Contains("could not create any TCP/IP sockets");
            if (options.Port is not null || !portTaken || attempt == Attempts)
                throw new EmbeddedPostgresException($"PostgreSQL did not start on 127.0.0.1:{port}, folder '{cluster.Root}':\n{log}");
        }
    }

    private static async Task<bool> BecomesReadyAsync(OwnedProcess process, string data, TimeSpan limit, CancellationToken ct)
    {
        var deadline = Task.Delay(limit, ct);
        while (!process.Ended.IsCompleted)
        {
            if (PostmasterFile.IsReady(data))
                return true;
            if (deadline.IsCompleted)
            {
                await deadline.ConfigureAwait(false);
                throw new EmbeddedPostgresException($"PostgreSQL was not ready after {limit}, folder '{data}'.");
            }
            await Task.WhenAny(process.Ended, Task.Delay(20, ct)).ConfigureAwait(false);
        }
        return false;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
