namespace Wolverine.Runtime;

/// <summary>The statements, for one schema. Their texts never vary, so that Npgsql's automatic preparation can keep them.</summary>
internal sealed class EnvelopeSql(string schema)
{
    /// <summary>How an envelope is read, in the order of <see cref="EnvelopeReader"/>.</summary>
    public const string Columns = "id, destination, owner, due, attempts, message_type, header, body, sent_at, seq";

    private const string New = "id, destination, owner, due, attempts, message_type, header, body, sent_at";

    private const string Unnest =
        "unnest($1::uuid[], $2::text[], $3::int[], $4::timestamptz[], $5::int[], $6::text[], $7::text[], $8::bytea[], $9::timestamptz[])";

    public string Schema { get; } = $"\"{schema}\"";

    public string Channel { get; } = $"wolverine_{schema}";

    public string Insert { get; } = $"INSERT INTO \"{schema}\".messages ({New}) SELECT * FROM {Unnest}";

    /// <summary>The mark that a message is handled. Fails with <see cref="Lost"/> when another node has or had it, and the transaction with it.</summary>
    public string Complete { get; } = $"SELECT \"{schema}\".complete($1, $2)";

    /// <summary>What <see cref="Complete"/> fails with.</summary>
    public const string Lost = "WM001";

    public string Drop => $"DELETE FROM {Schema}.messages WHERE id = @id AND owner = @owner";

    public string Reschedule =>
        $"UPDATE {Schema}.messages SET owner = 0, due = @due, attempts = @tries WHERE id = @id AND owner = @owner";

    public string Bury =>
        $"WITH gone AS (DELETE FROM {Schema}.messages WHERE id = @id AND owner = @owner RETURNING *) "
        + $"INSERT INTO {Schema}.dead_letters (id, destination, due, attempts, message_type, header, body, sent_at, exception_type, exception_message) "
        + "SELECT id, destination, due, @tries, message_type, header, body, sent_at, @exception_type, @exception_message FROM gone";

    /// <summary>Takes free messages, oldest first, at most so many of each queue.</summary>
    public string Claim =>
        $"""
         WITH picked AS MATERIALIZED (
           SELECT m.id FROM unnest(@queues::text[], @room::int[]) AS q(name, room)
           CROSS JOIN LATERAL (
             SELECT id FROM {Schema}.messages
             WHERE owner = 0 AND due IS NULL AND destination = q.name ORDER BY seq LIMIT q.room FOR UPDATE SKIP LOCKED) m)
         UPDATE {Schema}.messages SET owner = @owner FROM picked WHERE messages.id = picked.id
         RETURNING messages.id, destination, owner, due, attempts, message_type, header, body, sent_at, seq
         """;

    /// <summary>Frees messages whose time has come.</summary>
    public string ReleaseDue =>
        $"""
         WITH picked AS MATERIALIZED (
           SELECT id FROM {Schema}.messages WHERE due <= @now ORDER BY due LIMIT @most FOR UPDATE SKIP LOCKED)
         UPDATE {Schema}.messages SET due = NULL, owner = 0 FROM picked WHERE messages.id = picked.id
         """;

    public string NextDue => $"SELECT min(due) FROM {Schema}.messages WHERE due IS NOT NULL";

    public string OwnedIds => $"SELECT id FROM {Schema}.messages WHERE owner = @owner AND due IS NULL";

    public string Free => $"UPDATE {Schema}.messages SET owner = 0 WHERE id = ANY(@ids) AND owner = @owner";

    public string FreeAllOf => $"UPDATE {Schema}.messages SET owner = 0 WHERE owner = @owner";

    public string FreeOrphans =>
        $"UPDATE {Schema}.messages SET owner = 0 WHERE owner <> 0 AND NOT EXISTS "
        + $"(SELECT 1 FROM {Schema}.nodes n WHERE n.number = owner)";

    public string Notify => "SELECT pg_notify(@channel, '')";
}
