using System.Reflection;

namespace Refit.Implementation;

/// <summary>A readable property of a form object.</summary>
internal sealed class FormProperty(PropertyInfo property)
{
    private readonly string? _alias = property.GetCustomAttribute<AliasAsAttribute>(true)?.Name;

    public QueryAttribute? Query { get; } = property.GetCustomAttribute<QueryAttribute>(true);

    public static FormProperty[] Read(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
            .Select(p => new FormProperty(p)),
    ];

    public object? Get(object source) => property.GetValue(source);

    public string NameFor(RefitSettings settings)
    {
        var name = _alias
            ?? settings.ContentSerializer.GetFieldNameForProperty(property)
            ?? settings.UrlParameterKeyFormatter.Format(property.Name);
        return string.IsNullOrWhiteSpace(Query?.Prefix) ? name : Query.Prefix + Query.Delimiter + name;
    }
}
