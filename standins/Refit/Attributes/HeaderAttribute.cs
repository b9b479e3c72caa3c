namespace Refit;

/// <summary>Sends the parameter as a header; null removes one set by <see cref="HeadersAttribute"/>.</summary>
/// <param name="header">Name of the header.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HeaderAttribute(string header) : Attribute
{
    /// <summary>Name of the header.</summary>
    public string Header { get; } = header;
}
