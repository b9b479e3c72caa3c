namespace Refit;

/// <summary>Puts the parameter into <see cref="HttpRequestMessage.Options"/>, for message handlers to read.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PropertyAttribute : Attribute
{
    /// <summary>Under the parameter's name.</summary>
    public PropertyAttribute()
    {
    }

    /// <summary>Under the given key.</summary>
    /// <param name="key">Key of the option.</param>
    public PropertyAttribute(string key) => Key = key;

    /// <summary>Key of the option; null for the parameter's name.</summary>
    public string? Key { get; }
}
