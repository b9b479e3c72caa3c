using System.Collections.Concurrent;
using Crm.Testing.Databases;
using Npgsql;

namespace Crm.Testing;

/// <summary>
/// A fresh PostgreSQL database of a test's own. All databases of a test process share one server; disposing drops the database.
/// </summary>
/// <example><code>
/// await using var database = await TestDatabase.FromTemplateAsync("customers", MigrateAsync);
/// services.AddDbContext&lt;CustomersDbContext&gt;(o => o.UseNpgsql(database.ConnectionString));
/// </code></example>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new();
    private readonly string name;

    private TestDatabase(string name, string connectionString)
    {
        this.name = name;
        ConnectionString = connectionString;
    }

    /// <summary>Npgsql's connection string to this database, as superuser.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes an empty database.</summary>
    /// <param name="name">A word that helps to recognise it, such as the test class; something unique is added.</param>
    public static Task<TestDatabase> CreateAsync(string name = "test") => CreateAsync(name, "template0");

    /// <summary>
    /// Makes a database as <paramref name="migrate"/> leaves it. The migration runs once a key and process; each further database is
    /// a copy (some 50 ms).
    /// </summary>
    /// <param name="templateKey">Names what the migration does: the same key must always come with the same migration.</param>
    /// <param name="migrate">Brings the empty database of the given connection string to its state; closes its connections.</param>
    public static async Task<TestDatabase> FromTemplateAsync(string templateKey, Func<string, Task> migrate)
    {
        var template = Templates.GetOrAdd(templateKey, key => new Lazy<Task<string>>(() => MakeTemplateAsync(key, migrate)));
        return await CreateAsync(templateKey, await template.Value.ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>Drops the database; connections that are still open are closed by the server.</summary>
    public async ValueTask DisposeAsync()
    {
        ClearPool(ConnectionString);
        await TestServer.ExecuteAsync($"""DROP DATABASE IF EXISTS "{name}" WITH (FORCE)""").ConfigureAwait(false);
    }

    private static async Task<TestDatabase> CreateAsync(string word, string template)
    {
        var name = UniqueName(word);
        // FILE_COPY beats the default's write-ahead log for a template of more than a few tables.
        await TestServer.ExecuteAsync($"""CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY""").ConfigureAwait(false);
        return new TestDatabase(name, await TestServer.ConnectionStringAsync(name).ConfigureAwait(false));
    }

    private static async Task<string> MakeTemplateAsync(string key, Func<string, Task> migrate)
    {
        var template = await CreateAsync(key + "_template", "template0").ConfigureAwait(false);
        TestServer.DropAtExit(template.name);
        await migrate(template.ConnectionString).ConfigureAwait(false);
        ClearPool(template.ConnectionString);
        // A template with a connection cannot be copied: end what the migration left open, and let nobody in again.
        await TestServer.ExecuteAsync($"""ALTER DATABASE "{template.name}" WITH ALLOW_CONNECTIONS false""").ConfigureAwait(false);
        await TestServer.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{template.name}'")
            .ConfigureAwait(false);
        return template.name;
    }

    private static void ClearPool(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private static string UniqueName(string word)
    {
        var plain = new string([.. word.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_').Take(30)]);
        return $"{plain}_{Guid.NewGuid():N}";
    }
}
