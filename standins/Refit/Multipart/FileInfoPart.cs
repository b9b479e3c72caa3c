namespace Refit;

/// <summary>A file on disk.</summary>
/// <param name="value">The file.</param>
/// <param name="fileName">Name sent.</param>
/// <param name="contentType">Media type; null for none.</param>
/// <param name="name">Name of the field; null for the parameter's name.</param>
public class FileInfoPart(FileInfo value, string fileName, string? contentType = null, string? name = null)
    : MultipartItem(fileName, contentType, name)
{
    /// <summary>The file.</summary>
    public FileInfo Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    protected override HttpContent CreateContent() => new StreamContent(Value.OpenRead());
}
