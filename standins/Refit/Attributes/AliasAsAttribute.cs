namespace Refit;

/// <summary>The name used on the wire instead of the parameter's or property's own.</summary>
/// <param name="name">Name in the route, query string, form or multipart content.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class AliasAsAttribute(string name) : Attribute
{
    /// <summary>The name used on the wire.</summary>
    public string Name { get; } = name;
}
