using System.Reflection;

namespace Refit;

/// <summary>Writes a value into a route or query string.</summary>
public interface IUrlParameterFormatter
{
    /// <summary>The value as text, not yet escaped; null leaves it out.</summary>
    /// <param name="value">The value.</param>
    /// <param name="attributeProvider">Gives the attributes of the parameter.</param>
    /// <param name="type">Declared type of the parameter.</param>
    string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type);
}
