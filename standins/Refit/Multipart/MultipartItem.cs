using System.Net.Http.Headers;

namespace Refit;

/// <summary>A file in multipart content.</summary>
public abstract class MultipartItem
{
    /// <summary>A file.</summary>
    /// <param name="fileName">Name of the file; empty for the parameter's name.</param>
    /// <param name="contentType">Media type; null for none.</param>
    /// <param name="name">Name of the field; null for the parameter's name.</param>
    protected MultipartItem(string fileName, string? contentType, string? name = null)
    {
        FileName = fileName ?? throw new ArgumentNullException(nameof(fileName));
        ContentType = contentType;
        Name = name;
    }

    /// <summary>Name of the field; null for the parameter's name.</summary>
    public string? Name { get; }

    /// <summary>Media type; null for none.</summary>
    public string? ContentType { get; }

    /// <summary>Name of the file.</summary>
    public string FileName { get; }

    /// <summary>The part, with its media type.</summary>
    public HttpContent ToContent()
    {
        var content = CreateContent();
        if (!string.IsNullOrEmpty(ContentType)) content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        return content;
    }

    /// <summary>The part's content.</summary>
    protected abstract HttpContent CreateContent();
}
