using Refit.Implementation;

namespace Refit;

/// <summary>A file from a stream, which stays open.</summary>
/// <param name="value">The stream.</param>
/// <param name="fileName">Name of the file.</param>
/// <param name="contentType">Media type; null for none.</param>
/// <param name="name">Name of the field; null for the parameter's name.</param>
public class StreamPart(Stream value, string fileName, string? contentType = null, string? name = null)
    : MultipartItem(fileName, contentType, name)
{
    /// <summary>The stream.</summary>
    public Stream Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    protected override HttpContent CreateContent() => new CallersStreamContent(Value);
}
