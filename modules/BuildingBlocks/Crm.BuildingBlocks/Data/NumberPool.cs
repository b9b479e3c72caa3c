using Npgsql;

namespace Crm.BuildingBlocks.Data;

/// <summary>
/// Numbers that are given away at once, from the same tables as <see cref="NumberCounter"/>: nobody waits until somebody else's transaction
/// ends. A number is lost where that transaction fails, so take it when everything is checked.
/// </summary>
/// <remarks>
/// The connections are its own and few: whoever waits for one may hold one of the others. Their commits are not waited for (the log is
/// written in order, so a transaction that uses the number is never there without the counter).
/// </remarks>
public sealed class NumberPool : IAsyncDisposable
{
    private const int Connections = 3;

    private readonly NpgsqlDataSource source;

    /// <summary>Makes the pool; connections are opened as they are needed.</summary>
    /// <param name="builder">The database.</param>
    public NumberPool(NpgsqlDataSourceBuilder builder)
    {
        var settings = builder.ConnectionStringBuilder;
        (settings.MaxPoolSize, settings.MinPoolSize) = (Connections, 0);
        settings.Options = $"{settings.Options} -c synchronous_commit=off".Trim();
        source = builder.Build();
    }

    /// <summary>The next number of a kind and year, from 1.</summary>
    /// <param name="schema">The module's schema.</param>
    /// <param name="prefix">The kind.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellationToken">Gives up; no number is taken then, or it is lost.</param>
    public async Task<long> TakeAsync(string schema, string prefix, int year, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(NumberCounter.Sql(schema, "$1", "$2"));
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = prefix });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = year });
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => source.DisposeAsync();
}
