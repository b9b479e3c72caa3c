namespace Refit;

/// <summary>A serializer that also reads text at hand.</summary>
public interface ISynchronousContentDeserializer
{
    /// <summary>Text as a value.</summary>
    T? DeserializeFromString<T>(string content);
}
