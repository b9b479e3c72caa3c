using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Crm.Customers.Contracts.Api;

/// <summary>
/// A value of a field of the archive (C-20): in JSON a string (text, a day as <c>2026-11-23</c>, the code of a choice), a number, true or false (yes or no), or a list of
/// strings (codes of choices).
/// </summary>
[JsonConverter(typeof(FieldValueConverter))]
public sealed class FieldValue : IEquatable<FieldValue>
{
    private FieldValue()
    {
    }

    /// <summary>Text, a day or a choice; null for another kind.</summary>
    public string? Text { get; private init; }

    /// <summary>A number; null for another kind.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Yes or no; null for another kind.</summary>
    public bool? YesNo { get; private init; }

    /// <summary>Several choices; null for another kind.</summary>
    public IReadOnlyList<string>? Items { get; private init; }

    /// <summary>A text, or a choice's code.</summary>
    public static FieldValue Of(string text) => new() { Text = text };

    /// <summary>A number.</summary>
    public static FieldValue Of(decimal number) => new() { Number = number };

    /// <summary>Yes or no.</summary>
    public static FieldValue Of(bool yes) => new() { YesNo = yes };

    /// <summary>A day.</summary>
    public static FieldValue Of(DateOnly day) => Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Several choices, by their codes.</summary>
    public static FieldValue Of(IEnumerable<string> items) => new() { Items = [.. items] };

    /// <summary>As a form or a file writes it: <c>12.5</c>, <c>yes</c>, <c>2026-11-23</c>, codes with semicolons between.</summary>
    public override string ToString() => this switch
    {
        { Number: { } number } => number.ToString("0.############", CultureInfo.InvariantCulture),
        { YesNo: { } yes } => yes ? "yes" : "no",
        { Items: { } items } => string.Join(';', items),
        _ => Text ?? "",
    };

    /// <inheritdoc/>
    public bool Equals(FieldValue? other) =>
        other is not null && Text == other.Text && Number == other.Number && YesNo == other.YesNo && (Items is null) == (other.Items is null)
        && (Items is null || Items.SequenceEqual(other.Items!));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldValue);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}

/// <summary>Reads and writes values as plain JSON.</summary>
public sealed class FieldValueConverter : JsonConverter<FieldValue>
{
    /// <inheritdoc/>
    public override FieldValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => FieldValue.Of(reader.GetString()!),
        JsonTokenType.Number => reader.TryGetDecimal(out var number) ? FieldValue.Of(number) : throw new JsonException(),
        JsonTokenType.True or JsonTokenType.False => FieldValue.Of(reader.GetBoolean()),
        JsonTokenType.StartArray => FieldValue.Of(Items(ref reader)),
        JsonTokenType.Null => null,
        _ => throw new JsonException(),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldValue value, JsonSerializerOptions options)
    {
        if (value.Number is { } number)
            writer.WriteNumberValue(number);
        else if (value.YesNo is { } yes)
            writer.WriteBooleanValue(yes);
        else if (value.Items is { } items)
            JsonSerializer.Serialize(writer, items, options);
        else
            writer.WriteStringValue(value.Text);
    }

    private static List<string> Items(ref Utf8JsonReader reader)
    {
        var items = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException());
        return items;
    }
}
