using Npgsql;
using NpgsqlTypes;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Wolverine.Runtime;

/// <summary>A query for dead letters as a condition in SQL.</summary>
internal static class DeadLetterFilter
{
    public static string Write(DeadLetterEnvelopeQuery query, NpgsqlCommand command)
    {
        if (query.MessageIds.Length > 0)
        {
            command.Parameters.AddWithValue("ids", query.MessageIds);
            return "id = ANY(@ids)";
        }

        var conditions = new List<string> { "true" };
        Equal("message_type", query.MessageType);
        Equal("exception_type", query.ExceptionType);
        Equal("destination", query.ReceivedAt);
        if (!string.IsNullOrEmpty(query.ExceptionMessage))
        {
            command.Parameters.AddWithValue("exception_message", query.ExceptionMessage);
            conditions.Add("exception_message LIKE @exception_message");
        }

        // Replaying happens at once here, so no letter waits to be replayed.
        if (query.Replayable == true) conditions.Add("false");
        Time("sent_at >= @from", "from", query.Range.From);
        Time("sent_at <= @to", "to", query.Range.To);
        return string.Join(" AND ", conditions);

        void Equal(string column, string? value)
        {
            if (string.IsNullOrEmpty(value)) return;
            command.Parameters.AddWithValue(column, value);
            conditions.Add($"{column} = @{column}");
        }

        void Time(string condition, string name, DateTimeOffset? value)
        {
            if (value is not { } time) return;
            command.Parameters.AddWithValue(name, NpgsqlDbType.TimestampTz, time.ToUniversalTime());
            conditions.Add(condition);
        }
    }
}
