using System.ComponentModel;
using System.Text;

namespace Refit.Implementation;

/// <summary>Makes bodies. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestBody
{
    /// <summary>A body by the client's serializer; streams and content are sent as they are.</summary>
    /// <param name="settings">Settings of the client.</param>
    /// <param name="body">The body.</param>
    /// <param name="stringAsText">Whether a string is sent as it is.</param>
    public static HttpContent Serialized<T>(RefitSettings settings, T body, bool stringAsText) => body switch
    {
        HttpContent content => content,
        Stream stream => new CallersStreamContent(stream),
        string text when stringAsText => new StringContent(text),
        _ => settings.ContentSerializer.ToHttpContent(body),
    };

    /// <summary>A body as a form.</summary>
    public static HttpContent Form(RefitSettings settings, object? body) => body switch
    {
        HttpContent content => content,
        Stream stream => new CallersStreamContent(stream),
        string text => new StringContent(Uri.EscapeDataString(text), Encoding.UTF8, "application/x-www-form-urlencoded"),
        _ => new FormUrlEncodedContent(new FormFields(settings).Of(body)),
    };
}
