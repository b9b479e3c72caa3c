namespace Refit;

/// <summary>Sends the parameter as <c>Authorization: scheme value</c>.</summary>
/// <param name="scheme">Scheme before the value.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AuthorizeAttribute(string scheme = "Bearer") : Attribute
{
    /// <summary>Scheme before the value.</summary>
    public string Scheme { get; } = scheme;
}
