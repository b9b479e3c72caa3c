using Npgsql;

namespace Crm.Testing.Databases;

/// <summary>
/// The PostgreSQL server of this test process: the one of <c>ConnectionStrings__crm</c> when that is set, else an ephemeral one
/// that starts at the first use and goes with the process.
/// </summary>
internal static class TestServer
{
    private static readonly string? Given =
        Environment.GetEnvironmentVariable("ConnectionStrings__crm") is { } given && !string.IsNullOrWhiteSpace(given) ? given : null;
    private static readonly Lazy<Task<string>> Shared = new(FindAsync);

    /// <summary>A connection string to a database of the server.</summary>
    public static async Task<string> ConnectionStringAsync(string database) =>
        new NpgsqlConnectionStringBuilder(await Shared.Value.ConfigureAwait(false)) { Database = database }.ConnectionString;

    /// <summary>Runs one statement as superuser, outside any test database.</summary>
    public static async Task ExecuteAsync(string sql)
    {
        var maintenance = new NpgsqlConnectionStringBuilder(await ConnectionStringAsync("postgres").ConfigureAwait(false)) { Pooling = false };
        await using var connection = new NpgsqlConnection(maintenance.ConnectionString);
        await connection.OpenAsync().ConfigureAwait(false);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    /// <summary>Drops a database when the process ends, if it would stay: an embedded server goes with everything in it.</summary>
    public static void DropAtExit(string database)
    {
        if (Given is null)
            return;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Given) { Database = "postgres", Pooling = false }.ConnectionString);
            connection.Open();
            using var command = new NpgsqlCommand($"""DROP DATABASE IF EXISTS "{database}" WITH (FORCE)""", connection);
            command.ExecuteNonQuery();
        };
    }

    private static async Task<string> FindAsync() => Given ?? await EmbeddedServer.StartAsync().ConfigureAwait(false);
}
