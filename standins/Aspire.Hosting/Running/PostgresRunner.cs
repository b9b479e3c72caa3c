using Aspire.Hosting.ApplicationModel;
using EmbeddedPostgres;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Aspire.Hosting.Running;

/// <summary>The embedded PostgreSQL server with its databases; started again when it ends by itself.</summary>
internal sealed class PostgresRunner(PostgresServerResource resource, RunContext context) : ResourceRunner(resource, context)
{
    private static readonly TimeSpan CheckEvery = TimeSpan.FromSeconds(5);
    private int? port = resource.Port;

    private IEnumerable<PostgresDatabaseResource> Databases =>
        Context.Model.Resources.OfType<PostgresDatabaseResource>().Where(d => ReferenceEquals(d.Parent, resource));

    private string? Volume => resource.Annotations.OfType<DataVolumeAnnotation>().LastOrDefault()?.VolumeName;

    protected override void Publish(Func<CustomResourceSnapshot, CustomResourceSnapshot> change)
    {
        base.Publish(change);
        foreach (var database in Databases)
            Context.Notifications.Publish(database, database.Name, change);
    }

    protected override async Task RunAsync(CancellationToken ct)
    {
        var backoff = new Backoff(Context.Time);
        while (true)
        {
            Publish(s => s with { State = KnownResourceStates.Starting, HealthStatus = null });
            backoff.Started();
            try
            {
                await RunOnceAsync(ct).ConfigureAwait(false);
            }
            catch (Exception e) when (e is EmbeddedPostgresException or NpgsqlException && !ct.IsCancellationRequested)
            {
                Say(e.Message);
                Publish(s => s with { State = KnownResourceStates.FailedToStart, HealthStatus = null, Properties = [new("error", e.Message)] });
            }
            if (port is not null && Volume is null)
                throw new DistributedApplicationException("the server ended, and its data, which were to be kept for one run only, with it");
            var wait = backoff.Ended();
            Say($"starting again in {wait.TotalSeconds:0.##} s");
            await Task.Delay(wait, Context.Time, ct).ConfigureAwait(false);
        }
    }

    private async Task RunOnceAsync(CancellationToken ct)
    {
        await using var server = await EmbeddedPostgresServer.StartAsync(new EmbeddedPostgresOptions
        {
            DataDirectory = Volume is { } volume ? EmbeddedPostgresServer.VolumeDirectory(volume) : null,
            Ephemeral = Volume is null,
            Port = port,
            Log = Say,
        }, ct).ConfigureAwait(false);
        // Whoever has the connection string keeps it, so a server that is started again has to be where it was.
        port = server.Port;
        foreach (var database in resource.Databases.Values)
            await CreateAsync(server.ConnectionString, database, ct).ConfigureAwait(false);
        resource.HasAddress(server.ConnectionStringFor);
        var pid = await server.ProcessId.ConfigureAwait(false);
        var started = Context.Time.GetUtcNow().UtcDateTime;
        Publish(s => s with
        {
            State = KnownResourceStates.Running,
            HealthStatus = HealthStatus.Healthy,
            StartTimeStamp = started,
            StopTimeStamp = null,
            ExitCode = null,
            Urls = [new("tcp", $"tcp://127.0.0.1:{server.Port}", true)],
            Properties = [new("executable.pid", pid)],
        });
        while (!server.Ended.IsCompleted)
        {
            await Task.WhenAny(server.Ended, Task.Delay(CheckEvery, Context.Time, ct)).ConfigureAwait(false);
            ct.ThrowIfCancellationRequested();
            var health = await AnswersAsync(server.ConnectionString, ct).ConfigureAwait(false) ? HealthStatus.Healthy : HealthStatus.Unhealthy;
            Publish(s => s with { HealthStatus = health });
        }
        var code = await server.Ended.ConfigureAwait(false);
        var ended = Context.Time.GetUtcNow().UtcDateTime;
        Say($"ended with exit code {code}");
        Publish(s => s with { State = KnownResourceStates.Exited, HealthStatus = null, ExitCode = code, StopTimeStamp = ended });
    }

    private static async Task<bool> AnswersAsync(string connectionString, CancellationToken ct)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString + ";Timeout=3;Command Timeout=3");
            await connection.OpenAsync(ct).ConfigureAwait(false);
            await using var command = new NpgsqlCommand("SELECT 1", connection);
            await command.ExecuteScalarAsync(ct).ConfigureAwait(false);
            return true;
        }
        catch (NpgsqlException)
        {
            return false; // that is the answer
        }
    }

    private static async Task CreateAsync(string connectionString, string database, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(ct).ConfigureAwait(false);
        await using var exists = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = database } } };
        if (await exists.ExecuteScalarAsync(ct).ConfigureAwait(false) is not null)
            return;
        await using var create = new NpgsqlCommand($"CREATE DATABASE \"{database.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", connection);
        await create.ExecuteNonQueryAsync(ct).ConfigureAwait(false);
    }
}
