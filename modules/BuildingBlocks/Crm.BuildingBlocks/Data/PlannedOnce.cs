using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Crm.BuildingBlocks.Data;

/// <summary>Reads with statements that take longer to plan than to run.</summary>
public static class PlannedOnce
{
    /// <summary>
    /// Rows of a statement that a connection plans once for all values of its parameters, where PostgreSQL would plan it anew for each: it does so where its guess for
    /// unknown values looks dearer. Only for statements whose best plan is the same for all values, and outside of a transaction (the setting ends with the statement).
    /// </summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="database">The module's database.</param>
    /// <param name="sql">The statement; the same text for the same question, or nothing is saved.</param>
    /// <param name="parameters">What its <c>@names</c> stand for.</param>
    /// <param name="read">Makes a row.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    public static async Task<List<T>> PlannedOnceAsync<T>(
        this DatabaseFacade database, string sql, IEnumerable<NpgsqlParameter> parameters, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var batch = ((NpgsqlConnection)database.GetDbConnection()).CreateBatch();
            // Sent together, the two are one transaction, with whose end the setting goes.
            batch.BatchCommands.Add(new NpgsqlBatchCommand("SELECT set_config('plan_cache_mode', 'force_generic_plan', true)"));
            var statement = new NpgsqlBatchCommand(sql);
            statement.Parameters.AddRange(parameters.ToArray());
            batch.BatchCommands.Add(statement);
            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            await reader.NextResultAsync(cancellationToken);
            var rows = new List<T>();
            while (await reader.ReadAsync(cancellationToken))
                rows.Add(read(reader));
            return rows;
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }
}
