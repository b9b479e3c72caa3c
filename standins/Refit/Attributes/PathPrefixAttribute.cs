namespace Refit;

/// <summary>Comes before the route of every method of the interface.</summary>
/// <param name="prefix">Start of the route, with its leading '/'.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class PathPrefixAttribute(string prefix) : Attribute
{
    /// <summary>Start of the route.</summary>
    public string Prefix { get; } = prefix;
}
