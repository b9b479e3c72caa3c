using System.ComponentModel;

namespace Refit.Implementation;

/// <summary>Makes multipart content. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MultipartBody
{
    /// <summary>Adds a part; null adds none.</summary>
    /// <param name="content">The content.</param>
    /// <param name="settings">Settings of the client.</param>
    /// <param name="value">The part.</param>
    /// <param name="name">Name of the field.</param>
    public static void Add<T>(MultipartFormDataContent content, RefitSettings settings, T value, string name)
    {
        switch (value)
        {
            case null:
                break;
            case HttpContent part:
                content.Add(part);
                break;
            case MultipartItem item:
                content.Add(item.ToContent(), item.Name ?? name, string.IsNullOrEmpty(item.FileName) ? name : item.FileName);
                break;
            case Stream stream:
                content.Add(new CallersStreamContent(stream), name, name);
                break;
            case string text:
                content.Add(new StringContent(text), name);
                break;
            case FileInfo file:
                content.Add(new StreamContent(file.OpenRead()), name, file.Name);
                break;
            case byte[] bytes:
                content.Add(new ByteArrayContent(bytes), name, name);
                break;
            case Guid or DateTime or DateTimeOffset or TimeSpan or DateOnly or TimeOnly:
                content.Add(new StringContent(settings.FormUrlEncodedParameterFormatter.Format(value, null) ?? string.Empty), name);
                break;
            default:
                content.Add(settings.ContentSerializer.ToHttpContent(value), name);
                break;
        }
    }

    /// <summary>Adds a part for each element.</summary>
    public static void AddEach<T>(
        MultipartFormDataContent content, RefitSettings settings, IEnumerable<T>? values, string name)
    {
        foreach (var value in values ?? []) Add(content, settings, value, name);
    }
}
