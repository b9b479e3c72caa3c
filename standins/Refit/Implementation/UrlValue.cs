using System.ComponentModel;
using System.Reflection;

namespace Refit.Implementation;

/// <summary>What generated code knows of a parameter in a route or query string.</summary>
/// <param name="type">Declared type, told to formatters.</param>
/// <param name="format">Format string of the value; null for none.</param>
/// <param name="attributes">Attributes of the parameter, told to formatters.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UrlValue(Type type, string? format, params object[] attributes) : ICustomAttributeProvider
{
    internal Type Type => type;

    internal string? Format => format;

    /// <inheritdoc/>
    public object[] GetCustomAttributes(bool inherit) => attributes;

    /// <inheritdoc/>
    public object[] GetCustomAttributes(Type attributeType, bool inherit) => [.. attributes.Where(attributeType.IsInstanceOfType)];

    /// <inheritdoc/>
    public bool IsDefined(Type attributeType, bool inherit) => attributes.Any(attributeType.IsInstanceOfType);
}
