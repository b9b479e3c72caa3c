using Npgsql;

namespace Wolverine.Runtime;

internal static class EnvelopeReader
{
    public static async Task<List<(long Sequence, Envelope Envelope)>> ReadAsync(NpgsqlCommand command, CancellationToken cancellation)
    {
        var found = new List<(long, Envelope)>();
        await using var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false)) found.Add((reader.GetInt64(9), Read(reader)));
        return found;
    }

    public static Envelope Read(NpgsqlDataReader reader)
    {
        var envelope = new Envelope
        {
            Id = reader.GetGuid(0),
            Destination = new Uri(reader.GetString(1)),
            OwnerId = reader.GetInt32(2),
            ScheduledTime = reader.IsDBNull(3) ? null : reader.GetFieldValue<DateTimeOffset>(3),
            Attempts = reader.GetInt32(4),
            MessageType = reader.GetString(5),
            Data = reader.GetFieldValue<byte[]>(7),
            SentAt = reader.GetFieldValue<DateTimeOffset>(8)
        };
        envelope.Status = envelope.ScheduledTime is null ? EnvelopeStatus.Incoming : EnvelopeStatus.Scheduled;
        EnvelopeHeader.Read(reader.GetString(6), envelope);
        return envelope;
    }
}
