namespace Refit;

/// <summary>A file from bytes.</summary>
/// <param name="value">The bytes.</param>
/// <param name="fileName">Name of the file.</param>
/// <param name="contentType">Media type; null for none.</param>
/// <param name="name">Name of the field; null for the parameter's name.</param>
public class ByteArrayPart(byte[] value, string fileName, string? contentType = null, string? name = null)
    : MultipartItem(fileName, contentType, name)
{
    /// <summary>The bytes.</summary>
    public byte[] Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    protected override HttpContent CreateContent() => new ByteArrayContent(Value);
}
