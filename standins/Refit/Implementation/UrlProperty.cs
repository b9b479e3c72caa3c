using System.ComponentModel;

namespace Refit.Implementation;

/// <summary>What generated code knows of a property that is flattened into the query string.</summary>
/// <param name="name">Name of the property.</param>
/// <param name="alias">Name that goes before all others.</param>
/// <param name="jsonName">Name in JSON, used when the settings say so.</param>
/// <param name="format">Format string of the value; null for none.</param>
/// <param name="collectionFormat">How a collection is written; null for the settings'.</param>
/// <param name="serializeNull">Whether null is written as <c>key=</c>.</param>
/// <param name="parameter">The parameter that the property belongs to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UrlProperty(
    string name,
    string? alias,
    string? jsonName,
    string? format,
    CollectionFormat? collectionFormat,
    bool serializeNull,
    UrlValue parameter)
{
    internal string? Format => format;

    internal CollectionFormat? CollectionFormat => collectionFormat;

    internal bool SerializeNull => serializeNull;

    internal UrlValue Parameter => parameter;

    internal string NameFor(RefitSettings settings)
    {
        if (alias is not null) return alias;
        if (jsonName is not null && settings.HonorContentSerializerPropertyNamesInQuery) return jsonName;
        return settings.UrlParameterKeyFormatter.GetType() == typeof(DefaultUrlParameterKeyFormatter)
            ? name
            : settings.UrlParameterKeyFormatter.Format(name);
    }
}
