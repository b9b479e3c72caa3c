using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Infrastructure.Assets;

/// <summary>
/// The browser's import map: bare names of npm parts, and each of our modules by its plain address, to the fingerprinted file
/// that may be cached for ever. Built once, as the set of files is fixed when the application is built.
/// </summary>
internal sealed class ModuleMap
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["@hotwired/turbo"] = "lib/turbo.js",
        ["@hotwired/stimulus"] = "lib/stimulus.js",
        ["echarts"] = "lib/echarts.js",
        ["sortablejs"] = "lib/sortable.js",
        ["tom-select"] = "lib/tom-select.js",
        ["@github/markdown-toolbar-element"] = "lib/markdown-toolbar.js",
    };

    private readonly Lock gate = new();
    private string? json;

    public string Json(ResourceAssetCollection assets)
    {
        lock (gate)
        {
            return json ??= Build(assets);
        }
    }

    private static string Build(ResourceAssetCollection assets)
    {
        var imports = Parts.ToDictionary(part => part.Key, part => "/" + assets[part.Value]);
        foreach (var asset in assets)
        {
            var label = asset.Properties?.FirstOrDefault(property => property.Name == "label")?.Value;
            if (label is not null && label.StartsWith("js/", StringComparison.Ordinal) && label.EndsWith(".js", StringComparison.Ordinal))
            {
                imports["/" + label] = "/" + asset.Url;
            }
        }

        return JsonSerializer.Serialize(new { imports });
    }
}
