namespace Refit;

/// <summary>Turns a property's name into the key used in a query string or form.</summary>
public interface IUrlParameterKeyFormatter
{
    /// <summary>The key for a property name.</summary>
    /// <param name="key">Name of the property.</param>
    string Format(string key);
}
