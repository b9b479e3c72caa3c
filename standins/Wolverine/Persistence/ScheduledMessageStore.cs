using Npgsql;
using NpgsqlTypes;
using Wolverine.Persistence.Durability.ScheduledMessageManagement;

namespace Wolverine.Runtime;

internal sealed class ScheduledMessages(WolverineRuntime runtime, EnvelopeStore store) : IScheduledMessages
{
    private string Table => $"{store.Sql.Schema}.messages";

    public async Task<ScheduledMessageResults> QueryAsync(ScheduledMessageQuery query, CancellationToken token)
    {
        var page = Math.Max(1, query.PageNumber);
        await using var command = store.Pool.CreateCommand();
        var where = Where(query, command);
        command.Parameters.AddWithValue("size", query.PageSize);
        command.Parameters.AddWithValue("skip", (page - 1) * query.PageSize);
        command.CommandText = "SELECT id, destination, due, attempts, message_type, sent_at, count(*) OVER () "
                              + $"FROM {Table} WHERE {where} ORDER BY due LIMIT @size OFFSET @skip";
        var results = new ScheduledMessageResults
        {
            PageNumber = page, DatabaseUri = MessageStore.Describe(store.Pool.ConnectionString, store.Sql.Schema.Trim('"'))
        };
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        while (await reader.ReadAsync(token).ConfigureAwait(false))
        {
            results.TotalCount = (int)reader.GetInt64(6);
            results.Messages.Add(new ScheduledMessageSummary
            {
                Id = reader.GetGuid(0), Destination = reader.GetString(1), ScheduledTime = reader.GetFieldValue<DateTimeOffset>(2),
                Attempts = reader.GetInt32(3), MessageType = reader.GetString(4), SentAt = reader.GetFieldValue<DateTimeOffset>(5)
            });
        }

        return results;
    }

    public async Task CancelAsync(ScheduledMessageQuery query, CancellationToken token)
    {
        await using var command = store.Pool.CreateCommand();
        command.CommandText = $"DELETE FROM {Table} WHERE {Where(query, command)}";
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }

    public async Task RescheduleAsync(Guid envelopeId, DateTimeOffset newExecutionTime, CancellationToken token)
    {
        await using var command = store.Pool.CreateCommand($"UPDATE {Table} SET due = @due WHERE id = @id AND due IS NOT NULL");
        command.Parameters.AddWithValue("id", envelopeId);
        command.Parameters.AddWithValue("due", newExecutionTime.ToUniversalTime());
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
        runtime.Agent!.DueAt(newExecutionTime);
    }

    private static string Where(ScheduledMessageQuery query, NpgsqlCommand command)
    {
        var conditions = new List<string> { "due IS NOT NULL" };
        if (query.MessageIds.Length > 0)
        {
            command.Parameters.AddWithValue("ids", query.MessageIds);
            conditions.Add("id = ANY(@ids)");
        }

        if (!string.IsNullOrEmpty(query.MessageType))
        {
            command.Parameters.AddWithValue("type", query.MessageType);
            conditions.Add("message_type = @type");
        }

        Time("due >= @from", "from", query.ExecutionTimeFrom);
        Time("due <= @to", "to", query.ExecutionTimeTo);
        return string.Join(" AND ", conditions);

        void Time(string condition, string name, DateTimeOffset? value)
        {
            if (value is not { } time) return;
            command.Parameters.AddWithValue(name, NpgsqlDbType.TimestampTz, time.ToUniversalTime());
            conditions.Add(condition);
        }
    }
}
