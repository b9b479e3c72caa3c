namespace Refit;

/// <summary>Headers sent with every call; a method's own replace those of its interface.</summary>
/// <param name="headers">Each <c>Name: value</c>; a name alone removes the header.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class HeadersAttribute(params string[] headers) : Attribute
{
    /// <summary>The headers as written.</summary>
    public string[] Headers { get; } = headers ?? [];
}
