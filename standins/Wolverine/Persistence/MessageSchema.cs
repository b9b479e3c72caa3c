using Npgsql;

namespace Wolverine.Runtime;

/// <summary>The tables. Created at start where they are missing; nodes that start together take turns.</summary>
internal sealed class MessageSchema(NpgsqlDataSource pool, EnvelopeSql sql)
{
    private const int LockId = 4006;

    public async Task CreateAsync(CancellationToken cancellation)
    {
        await using var connection = await pool.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await RunAsync(connection, $"SELECT pg_advisory_xact_lock({LockId})", cancellation).ConfigureAwait(false);
        await RunAsync(connection, Tables, cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    public async Task DropAsync()
    {
        await using var connection = await pool.OpenConnectionAsync().ConfigureAwait(false);
        await RunAsync(connection, $"DROP TABLE IF EXISTS {sql.Schema}.messages, {sql.Schema}.dead_letters", default).ConfigureAwait(false);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string text, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    // Rows live for milliseconds, so the tables are vacuumed by count rather than by share.
    private string Tables =>
        $"""
         CREATE SCHEMA IF NOT EXISTS {sql.Schema};
         CREATE TABLE IF NOT EXISTS {sql.Schema}.nodes (
           number int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
           name text NOT NULL,
           started timestamptz NOT NULL DEFAULT clock_timestamp(),
           renewed timestamptz NOT NULL DEFAULT clock_timestamp());
         CREATE TABLE IF NOT EXISTS {sql.Schema}.messages (
           id uuid PRIMARY KEY,
           seq bigint GENERATED ALWAYS AS IDENTITY,
           destination text NOT NULL,
           owner int NOT NULL,
           due timestamptz,
           attempts int NOT NULL,
           message_type text NOT NULL,
           header text NOT NULL,
           body bytea NOT NULL,
           sent_at timestamptz NOT NULL)
           WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0,
                 autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 50000);
         -- The table is empty most of the time, and for an empty table PostgreSQL prefers to read all of it; the plan is kept and used when the
         -- table is full of rows just deleted. Here it is always found by its key.
         -- The commit is not waited for: the log is written in order, so if the server is killed and this commit with it, then the message is back
         -- in its table, its effect and all that came of it are not there, and it is handled again.
         CREATE OR REPLACE FUNCTION {sql.Schema}.complete(message uuid, node int) RETURNS void LANGUAGE plpgsql SET enable_seqscan = off AS $$
         BEGIN
           DELETE FROM {sql.Schema}.messages WHERE id = message AND owner = node;
           IF NOT FOUND THEN
             RAISE EXCEPTION 'Message % is no longer with node %.', message, node USING ERRCODE = '{EnvelopeSql.Lost}';
           END IF;
           PERFORM set_config('synchronous_commit', 'off', true);
         END $$;
         CREATE INDEX IF NOT EXISTS messages_free ON {sql.Schema}.messages (destination, seq) WHERE owner = 0 AND due IS NULL;
         CREATE INDEX IF NOT EXISTS messages_due ON {sql.Schema}.messages (due) WHERE due IS NOT NULL;
         CREATE TABLE IF NOT EXISTS {sql.Schema}.dead_letters (
           id uuid PRIMARY KEY,
           destination text NOT NULL,
           due timestamptz,
           attempts int NOT NULL,
           message_type text NOT NULL,
           header text NOT NULL,
           body bytea NOT NULL,
           sent_at timestamptz NOT NULL,
           exception_type text NOT NULL,
           exception_message text NOT NULL,
           buried_at timestamptz NOT NULL DEFAULT clock_timestamp());
         CREATE INDEX IF NOT EXISTS dead_letters_sent ON {sql.Schema}.dead_letters (sent_at);
         """;
}
