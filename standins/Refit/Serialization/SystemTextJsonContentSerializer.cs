using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Refit;

/// <summary>JSON by System.Text.Json.</summary>
/// <param name="jsonSerializerOptions">Options of the serializer.</param>
public sealed class SystemTextJsonContentSerializer(JsonSerializerOptions jsonSerializerOptions)
    : IHttpContentSerializer, IStreamingContentSerializer, ISynchronousContentDeserializer
{
    /// <summary>With <see cref="GetDefaultJsonSerializerOptions"/>.</summary>
    public SystemTextJsonContentSerializer()
        : this(GetDefaultJsonSerializerOptions())
    {
    }

    /// <summary>Options of the serializer.</summary>
    public JsonSerializerOptions SerializerOptions => jsonSerializerOptions;

    /// <summary>New options: camelCase, names in any case, enums as camelCase text, numbers also from text, <c>object</c> as
    /// what the JSON holds, no name twice.</summary>
    public static JsonSerializerOptions GetDefaultJsonSerializerOptions() => new()
    {
        PropertyNameCaseInsensitive = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        AllowDuplicateProperties = false,
        Converters = { new ObjectToInferredTypesConverter(), new CamelCaseStringEnumConverter() },
    };

    /// <inheritdoc/>
    public HttpContent ToHttpContent<T>(T item)
    {
        var byRuntimeType = item is not null && (typeof(T).IsInterface || typeof(T).IsAbstract) && !IsPolymorphic(typeof(T));
        return byRuntimeType
            ? JsonContent.Create(item, item!.GetType(), options: jsonSerializerOptions)
            : JsonContent.Create(item, options: jsonSerializerOptions);
    }

    /// <inheritdoc/>
    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default)
    {
        var charset = content.Headers.ContentType?.CharSet;
        return charset is null || charset.AsSpan().Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? FromUtf8Async<T>(content, cancellationToken)
            : content.ReadFromJsonAsync<T>(jsonSerializerOptions, cancellationToken);
    }

    /// <inheritdoc/>
    public T? DeserializeFromString<T>(string content) => JsonSerializer.Deserialize<T>(content, jsonSerializerOptions);

    /// <inheritdoc/>
    public IAsyncEnumerable<T?> DeserializeStreamAsync<T>(
        Stream stream, StreamingContentFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return format switch
        {
            StreamingContentFormat.ServerSentEvents => EventsAsync<T>(stream, cancellationToken),
            StreamingContentFormat.JsonLines =>
                JsonSerializer.DeserializeAsyncEnumerable<T>(stream, topLevelValues: true, jsonSerializerOptions, cancellationToken),
            _ => JsonSerializer.DeserializeAsyncEnumerable<T>(stream, jsonSerializerOptions, cancellationToken),
        };
    }

    /// <inheritdoc/>
    public string? GetFieldNameForProperty(PropertyInfo propertyInfo)
    {
        ArgumentNullException.ThrowIfNull(propertyInfo);
        return propertyInfo.GetCustomAttribute<JsonPropertyNameAttribute>(true)?.Name;
    }

    private static bool IsPolymorphic(Type type) =>
        type.IsDefined(typeof(JsonPolymorphicAttribute), false) || type.IsDefined(typeof(JsonDerivedTypeAttribute), false);

    private async Task<T?> FromUtf8Async<T>(HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);

        // Content in memory is read in one go; the asynchronous reader would only add work.
        return stream is MemoryStream
            ? JsonSerializer.Deserialize<T>(stream, jsonSerializerOptions)
            : await JsonSerializer.DeserializeAsync<T>(stream, jsonSerializerOptions, cancellationToken).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<T?> EventsAsync<T>(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var parser = SseParser.Create(stream, (_, data) => JsonSerializer.Deserialize<T>(data, jsonSerializerOptions));
        await foreach (var item in parser.EnumerateAsync(cancellationToken).ConfigureAwait(false)) yield return item.Data;
    }
}
