using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Refit;

/// <summary>One enum as text: its <c>JsonStringEnumMemberName</c>, else its name with a small first letter.</summary>
internal sealed class EnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _byNameInAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<T, string> _names = [];

    public EnumConverter()
    {
        foreach (var field in typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var member = (T)field.GetValue(null)!;
            var name = field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
                ?? char.ToLowerInvariant(field.Name[0]) + field.Name[1..];
            _names[member] = name;
            _byName[name] = _byName[field.Name] = member;
            _byNameInAnyCase[name] = _byNameInAnyCase[field.Name] = member;
        }
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => Parse(reader.GetString()),
        JsonTokenType.Number => FromNumber(ref reader),
        _ => throw new JsonException($"Unexpected token {reader.TokenType} when parsing {typeof(T)}."),
    };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (_names.TryGetValue(value, out var name)) writer.WriteStringValue(name);
        else writer.WriteRawValue(value.ToString("D"));
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(_names.TryGetValue(value, out var name) ? name : value.ToString("D"));

    private static T FromNumber(ref Utf8JsonReader reader)
    {
        try
        {
            var underlying = Enum.GetUnderlyingType(typeof(T));
            var number = underlying == typeof(ulong)
                ? reader.GetUInt64()
                : Convert.ChangeType(reader.GetInt64(), underlying, null);
            return (T)Enum.ToObject(typeof(T), number);
        }
        catch (OverflowException error)
        {
            throw new JsonException($"The number is outside the range of {typeof(T)}.", error);
        }
    }

    private T Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new JsonException($"Cannot convert an empty value to {typeof(T)}.");
        return _byName.TryGetValue(text, out var member) || _byNameInAnyCase.TryGetValue(text, out member)
            ? member
            : throw new JsonException($"Unable to convert '{text}' to {typeof(T)}.");
    }
}
