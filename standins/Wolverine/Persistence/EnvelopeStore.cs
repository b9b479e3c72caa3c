using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace Wolverine.Runtime;

/// <summary>Writes envelopes, on a connection and in a transaction of the caller's or on its own.</summary>
internal sealed class EnvelopeStore(NpgsqlDataSource pool, EnvelopeSql sql, JsonSerializerOptions json)
{
    public NpgsqlDataSource Pool { get; } = pool;

    public EnvelopeSql Sql { get; } = sql;

    /// <summary>Marks a message handled and stores new ones, in one round trip of the caller's transaction.</summary>
    /// <param name="commit">In the same round trip; the transaction is over then, and it only remains to dispose of it.</param>
    public async Task WriteAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, Envelope? handled,
        IReadOnlyList<Envelope> outgoing, bool commit, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        await RunAsync(batch, handled, outgoing, commit, cancellation).ConfigureAwait(false);
    }

    /// <summary>The same in a transaction of its own, which a batch is by itself.</summary>
    public async Task WriteAsync(Envelope? handled, IReadOnlyList<Envelope> outgoing, CancellationToken cancellation)
    {
        await using var batch = Pool.CreateBatch();
        await RunAsync(batch, handled, outgoing, commit: false, cancellation).ConfigureAwait(false);
    }

    /// <summary>Stores the message for a later attempt; the node no longer owns it.</summary>
    public Task RescheduleAsync(Envelope envelope, DateTimeOffset? due) => ExecuteAsync(Sql.Reschedule, envelope, command =>
    {
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset?>("due", NpgsqlDbType.TimestampTz) { TypedValue = due?.ToUniversalTime() });
        command.Parameters.Add(new NpgsqlParameter<int>("tries", envelope.Attempts));
    });

    public Task BuryAsync(Envelope envelope, Exception exception) => ExecuteAsync(Sql.Bury, envelope, command =>
    {
        command.Parameters.Add(new NpgsqlParameter<int>("tries", envelope.Attempts));
        command.Parameters.Add(new NpgsqlParameter<string>("exception_type", exception.GetType().FullName!));
        command.Parameters.Add(new NpgsqlParameter<string>("exception_message", exception.Message.Replace("\0", "")));
    });

    public Task DropAsync(Envelope envelope) => ExecuteAsync(Sql.Drop, envelope, _ => { });

    private async Task RunAsync(NpgsqlBatch batch, Envelope? handled, IReadOnlyList<Envelope> outgoing, bool commit, CancellationToken cancellation)
    {
        if (handled is not null) batch.BatchCommands.Add(Complete(handled));
        if (outgoing.Count > 0) batch.BatchCommands.Add(Insert(outgoing));
        if (commit) batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
        try
        {
            await batch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
        catch (PostgresException exception) when (exception.SqlState == EnvelopeSql.Lost)
        {
            throw new EnvelopeLostException(handled!);
        }
    }

    private async Task ExecuteAsync(string text, Envelope envelope, Action<NpgsqlBatchCommand> add)
    {
        await using var batch = Pool.CreateBatch();
        var command = Owned(new NpgsqlBatchCommand(text), envelope);
        add(command);
        batch.BatchCommands.Add(command);
        await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private static NpgsqlBatchCommand Owned(NpgsqlBatchCommand command, Envelope envelope)
    {
        command.Parameters.Add(new NpgsqlParameter<Guid>("id", envelope.Id));
        command.Parameters.Add(new NpgsqlParameter<int>("owner", envelope.OwnerId));
        return command;
    }

    private NpgsqlBatchCommand Complete(Envelope handled) => new(Sql.Complete)
    {
        Parameters = { new NpgsqlParameter<Guid> { TypedValue = handled.Id }, new NpgsqlParameter<int> { TypedValue = handled.OwnerId } },
    };

    private NpgsqlBatchCommand Insert(IReadOnlyList<Envelope> envelopes)
    {
        Serialize(envelopes);
        var command = new NpgsqlBatchCommand(Sql.Insert);
        Add(NpgsqlDbType.Uuid, e => e.Id);
        Add(NpgsqlDbType.Text, e => e.Destination!.ToString());
        Add(NpgsqlDbType.Integer, e => e.OwnerId);
        Add(NpgsqlDbType.TimestampTz, e => e.Status == EnvelopeStatus.Scheduled ? e.ScheduledTime?.ToUniversalTime() : null);
        Add(NpgsqlDbType.Integer, e => e.Attempts);
        Add(NpgsqlDbType.Text, e => e.MessageType!);
        Add(NpgsqlDbType.Text, EnvelopeHeader.Write);
        Add(NpgsqlDbType.Bytea, e => e.Data!);
        Add(NpgsqlDbType.TimestampTz, e => e.SentAt.ToUniversalTime());
        return command;

        void Add<T>(NpgsqlDbType type, Func<Envelope, T> value)
        {
            var values = new T[envelopes.Count];
            for (var i = 0; i < values.Length; i++) values[i] = value(envelopes[i]);
            command.Parameters.Add(new NpgsqlParameter<T[]> { NpgsqlDbType = NpgsqlDbType.Array | type, TypedValue = values });
        }
    }

    /// <summary>A message to several handlers is written as JSON once.</summary>
    private void Serialize(IReadOnlyList<Envelope> envelopes)
    {
        for (var i = 0; i < envelopes.Count; i++)
        {
            var same = i > 0 && ReferenceEquals(envelopes[i].Message, envelopes[i - 1].Message);
            envelopes[i].Data ??= same ? envelopes[i - 1].Data : JsonSerializer.SerializeToUtf8Bytes(envelopes[i].Message, json);
        }
    }
}
