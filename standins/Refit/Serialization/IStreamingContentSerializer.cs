namespace Refit;

/// <summary>A serializer that reads an answer item by item.</summary>
public interface IStreamingContentSerializer
{
    /// <summary>The items of a stream as they come.</summary>
    IAsyncEnumerable<T?> DeserializeStreamAsync<T>(
        Stream stream, StreamingContentFormat format, CancellationToken cancellationToken = default);
}
