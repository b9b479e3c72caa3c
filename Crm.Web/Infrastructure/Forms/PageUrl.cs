using Microsoft.Extensions.Primitives;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>A path with its query, to build links that change one part: <c>Url.With("sort", "-name").Without("cursor")</c>. Immutable.</summary>
public sealed class PageUrl
{
    private readonly string path;
    private readonly IReadOnlyList<KeyValuePair<string, string>> query;

    private PageUrl(string path, IReadOnlyList<KeyValuePair<string, string>> query) => (this.path, this.query) = (path, query);

    /// <summary>The address of a request.</summary>
    public static PageUrl Of(HttpRequest request) => new(
        request.PathBase + request.Path,
        [.. from part in request.Query from value in part.Value where !string.IsNullOrEmpty(value) select KeyValuePair.Create(part.Key, value)]);

    /// <summary>The path alone.</summary>
    public string Path => path;

    /// <summary>The names and values of the query, empty ones left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query => query;

    /// <summary>The first value of a name, or null.</summary>
    public string? this[string name] => query.FirstOrDefault(part => Same(part.Key, name)).Value;

    /// <summary>The first value of a name as a day (<see cref="IsoDay"/>); null where it is none.</summary>
    public DateOnly? Day(string name) => IsoDay.Read(this[name]);

    /// <summary>The first value of a name as an id; null where it is none.</summary>
    public Guid? Id(string name) => Guid.TryParse(this[name], out var id) ? id : null;

    /// <summary>All values of a name.</summary>
    public IEnumerable<string> All(string name) => query.Where(part => Same(part.Key, name)).Select(part => part.Value);

    /// <summary>The same address with one value for a name; null or empty takes it out.</summary>
    public PageUrl With(string name, string? value)
    {
        var rest = query.Where(part => !Same(part.Key, name));
        return new PageUrl(path, [.. string.IsNullOrEmpty(value) ? rest : rest.Append(KeyValuePair.Create(name, value))]);
    }

    /// <summary>The same address without some names.</summary>
    public PageUrl Without(params string[] names) => new(path, [.. query.Where(part => !names.Any(name => Same(part.Key, name)))]);

    /// <summary>The same address without one value of a name that has several.</summary>
    public PageUrl WithoutValue(string name, string value) => new(path, [.. query.Where(part => !(Same(part.Key, name) && part.Value == value))]);

    /// <summary>The same query at another path.</summary>
    public PageUrl At(string other) => new(other, query);

    /// <inheritdoc/>
    public override string ToString() => path + QueryString.Create(query.Select(part => KeyValuePair.Create(part.Key, (StringValues)part.Value)!));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
