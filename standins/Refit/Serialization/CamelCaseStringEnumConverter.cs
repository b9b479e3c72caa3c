using System.Text.Json;
using System.Text.Json.Serialization;

namespace Refit;

/// <summary>Enums as camelCase text; read in any case, and from numbers. Nullable enums read empty text as null.</summary>
internal sealed class CamelCaseStringEnumConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => (Nullable.GetUnderlyingType(typeToConvert) ?? typeToConvert).IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var underlying = Nullable.GetUnderlyingType(typeToConvert);
        var converter = underlying is null ? typeof(EnumConverter<>) : typeof(NullableEnumConverter<>);
        return (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(underlying ?? typeToConvert))!;
    }
}
