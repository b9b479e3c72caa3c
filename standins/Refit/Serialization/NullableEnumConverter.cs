using System.Text.Json;
using System.Text.Json.Serialization;

namespace Refit;

/// <summary>An enum that may be null; empty text is null too.</summary>
internal sealed class NullableEnumConverter<T> : JsonConverter<T?>
    where T : struct, Enum
{
    private readonly EnumConverter<T> _inner = new();

    public override bool HandleNull => true;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var empty = reader.TokenType == JsonTokenType.Null
            || (reader.TokenType == JsonTokenType.String && string.IsNullOrWhiteSpace(reader.GetString()));
        return empty ? null : _inner.Read(ref reader, typeof(T), options);
    }

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } member) _inner.Write(writer, member, options);
        else writer.WriteNullValue();
    }
}
