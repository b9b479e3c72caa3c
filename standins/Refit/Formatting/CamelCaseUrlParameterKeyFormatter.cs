using System.Text.Json;

namespace Refit;

/// <summary>Writes property names in camelCase, as JSON does.</summary>
public class CamelCaseUrlParameterKeyFormatter : IUrlParameterKeyFormatter
{
    /// <inheritdoc/>
    public string Format(string key) => JsonNamingPolicy.CamelCase.ConvertName(key);
}
