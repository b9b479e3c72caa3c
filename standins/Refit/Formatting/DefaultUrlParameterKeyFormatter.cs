namespace Refit;

/// <summary>Keeps the property's name.</summary>
public class DefaultUrlParameterKeyFormatter : IUrlParameterKeyFormatter
{
    /// <inheritdoc/>
    public virtual string Format(string key) => key;
}
