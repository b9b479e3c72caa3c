namespace Refit;

/// <summary>How a body parameter becomes request content.</summary>
public enum BodySerializationMethod
{
    /// <summary>Strings, streams and <see cref="HttpContent"/> as they are, all else through the content serializer.</summary>
    Default = 0,

    /// <summary>Old name of <see cref="Serialized"/>.</summary>
    [Obsolete("Use BodySerializationMethod.Serialized instead", false)]
    Json = 1,

    /// <summary>As a form (<c>application/x-www-form-urlencoded</c>).</summary>
    UrlEncoded = 2,

    /// <summary>Strings too go through the content serializer.</summary>
    Serialized = 3,
}
