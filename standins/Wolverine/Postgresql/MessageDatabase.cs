using Npgsql;

namespace Wolverine.Postgresql;

/// <summary>The database with the message tables.</summary>
internal sealed class MessageDatabase
{
    public MessageDatabase(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        ConnectionString = connectionString;
    }

    public MessageDatabase(NpgsqlDataSource dataSource)
    {
        DataSource = dataSource ?? throw new ArgumentNullException(nameof(dataSource));
    }

    public string? ConnectionString { get; }

    public NpgsqlDataSource? DataSource { get; }

    public string? SchemaName { get; set; }

    /// <summary>The pool to use; the second value says that it is ours to dispose of.</summary>
    public (NpgsqlDataSource Pool, bool Owned) Open() =>
        DataSource is not null ? (DataSource, false) : (NpgsqlDataSource.Create(ConnectionString!), true);
}
