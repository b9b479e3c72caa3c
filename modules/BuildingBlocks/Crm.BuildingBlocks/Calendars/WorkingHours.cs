using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Crm.BuildingBlocks.Calendars;

/// <summary>A stretch of working time within a day, written <c>09:00-12:00</c>; its end is not part of it.</summary>
/// <param name="From">Local time it begins.</param>
/// <param name="To">Local time it ends, after <paramref name="From"/>; midnight (00:00) is the end of the day, written 24:00.</param>
[JsonConverter(typeof(WorkingHoursJson))]
public readonly record struct WorkingHours(TimeOnly From, TimeOnly To)
{
    /// <summary>All day, 00:00-24:00.</summary>
    public static WorkingHours AllDay { get; } = new(TimeOnly.MinValue, TimeOnly.MinValue);

    /// <summary>Ticks after midnight at which it begins.</summary>
    internal long FromTicks => From.Ticks;

    /// <summary>Ticks after midnight at which it ends; a whole day for midnight.</summary>
    internal long ToTicks => To == TimeOnly.MinValue ? TimeSpan.TicksPerDay : To.Ticks;

    /// <summary>Reads <c>09:00-12:00</c>; hours from 00:00 to 24:00. False when it is not of that form.</summary>
    public static bool TryParse(string? text, out WorkingHours hours)
    {
        hours = default;
        if (text?.Split(['-', '–', '~']) is not [var from, var to] || !TryTime(from, out var start) || !TryTime(to, out var end))
            return false;
        hours = new(start, end);
        return from.Trim() != "24:00";
    }

    /// <summary>Reads <c>09:00-12:00</c>.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static WorkingHours Parse(string text) => TryParse(text, out var hours)
        ? hours
        : throw new FormatException($"'{text}' is no working hours; write for example 09:00-12:00.");

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{From:HH:mm}-{(To == TimeOnly.MinValue ? "24:00" : To.ToString("HH:mm", CultureInfo.InvariantCulture))}");

    private static bool TryTime(string text, out TimeOnly time)
    {
        text = text.Trim();
        time = TimeOnly.MinValue;
        return text == "24:00"
            || TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }
}

internal sealed class WorkingHoursJson : JsonConverter<WorkingHours>
{
    public override WorkingHours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WorkingHours.TryParse(reader.GetString(), out var hours)
            ? hours
            : throw new JsonException($"'{reader.GetString()}' is no working hours; write for example 09:00-12:00.");

    public override void Write(Utf8JsonWriter writer, WorkingHours value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
