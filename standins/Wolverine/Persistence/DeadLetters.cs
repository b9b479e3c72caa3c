using System.Text.Json;
using JasperFx.Core;
using Npgsql;
using Wolverine.Persistence.Durability;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Wolverine.Runtime;

internal sealed class DeadLetters(WolverineRuntime runtime, EnvelopeStore store) : IDeadLetters
{
    private string Table => $"{store.Sql.Schema}.dead_letters";

    private Uri Database => MessageStore.Describe(store.Pool.ConnectionString, store.Sql.Schema.Trim('"'));

    public async Task<DeadLetterEnvelope?> DeadLetterEnvelopeByIdAsync(Guid id, string? tenantId = null) =>
        (await QueryAsync(new DeadLetterEnvelopeQuery([id]), default).ConfigureAwait(false)).Envelopes.FirstOrDefault();

    public async Task<IReadOnlyList<DeadLetterQueueCount>> SummarizeAllAsync(string serviceName, TimeRange range, CancellationToken token)
    {
        await using var command = store.Pool.CreateCommand();
        var where = DeadLetterFilter.Write(new DeadLetterEnvelopeQuery(range), command);
        command.CommandText = "SELECT destination, message_type, exception_type, count(*) "
                              + $"FROM {Table} WHERE {where} GROUP BY destination, message_type, exception_type";
        var counts = new List<DeadLetterQueueCount>();
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        while (await reader.ReadAsync(token).ConfigureAwait(false))
        {
            counts.Add(new DeadLetterQueueCount(serviceName, new Uri(reader.GetString(0)), reader.GetString(1), reader.GetString(2),
                Database, (int)reader.GetInt64(3)));
        }

        return counts;
    }

    public async Task<DeadLetterEnvelopeResults> QueryAsync(DeadLetterEnvelopeQuery query, CancellationToken token)
    {
        var page = Math.Max(1, query.PageNumber);
        var results = new DeadLetterEnvelopeResults { PageNumber = page, DatabaseUri = Database };
        await using var command = store.Pool.CreateCommand();
        var where = DeadLetterFilter.Write(query, command);
        command.Parameters.AddWithValue("size", query.PageSize);
        command.Parameters.AddWithValue("skip", (page - 1) * query.PageSize);
        command.CommandText =
            "SELECT id, destination, 0, due, attempts, message_type, header, body, sent_at, exception_type, exception_message, "
            + $"count(*) OVER () FROM {Table} WHERE {where} ORDER BY sent_at, id LIMIT @size OFFSET @skip";
        await using var reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
        while (await reader.ReadAsync(token).ConfigureAwait(false))
        {
            results.TotalCount = (int)reader.GetInt64(11);
            results.Envelopes.Add(Read(reader));
        }

        return results;
    }

    public async Task DiscardAsync(DeadLetterEnvelopeQuery query, CancellationToken token)
    {
        await using var command = store.Pool.CreateCommand();
        command.CommandText = $"DELETE FROM {Table} WHERE {DeadLetterFilter.Write(query, command)}";
        await command.ExecuteNonQueryAsync(token).ConfigureAwait(false);
    }

    public async Task ReplayAsync(DeadLetterEnvelopeQuery query, CancellationToken token)
    {
        await using var command = store.Pool.CreateCommand();
        await ReplayAsync(command, DeadLetterFilter.Write(query, command), "body", token).ConfigureAwait(false);
    }

    public async Task EditAndReplayAsync(Guid envelopeId, byte[] newBody, CancellationToken token)
    {
        await using var command = store.Pool.CreateCommand();
        command.Parameters.AddWithValue("new_body", newBody);
        await ReplayAsync(command, DeadLetterFilter.Write(new DeadLetterEnvelopeQuery([envelopeId]), command), "@new_body", token)
            .ConfigureAwait(false);
    }

    private async Task ReplayAsync(NpgsqlCommand command, string where, string body, CancellationToken token)
    {
        command.CommandText =
            $"WITH raised AS (DELETE FROM {Table} WHERE {where} RETURNING *) "
            + $"INSERT INTO {store.Sql.Schema}.messages (id, destination, owner, due, attempts, message_type, header, body, sent_at) "
            + $"SELECT id, destination, 0, NULL, 0, message_type, header, {body}, sent_at FROM raised ORDER BY sent_at, id";
        if (await command.ExecuteNonQueryAsync(token).ConfigureAwait(false) > 0) runtime.Agent!.MessagesLeft();
    }

    private DeadLetterEnvelope Read(NpgsqlDataReader reader)
    {
        var envelope = EnvelopeReader.Read(reader);
        var letter = new DeadLetterEnvelope(envelope.Id, envelope.ScheduledTime, envelope, envelope.MessageType!,
            envelope.Destination!.ToString(), envelope.Source ?? "", reader.GetString(9), reader.GetString(10), envelope.SentAt, false);
        if (runtime.Handlers.MessageTypeNamed(envelope.MessageType!) is not { } type) return letter;
        try
        {
            letter.Message = JsonSerializer.Deserialize(envelope.Data, type, runtime.Options.Json);
        }
        catch (JsonException)
        {
            // Its body no longer fits its type: the letter itself is still worth showing.
            letter.Message = null;
        }

        return letter;
    }
}
