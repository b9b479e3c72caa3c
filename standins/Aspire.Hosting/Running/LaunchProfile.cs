using System.Text.Json;

namespace Aspire.Hosting.Running;

/// <summary>What a profile in Properties/launchSettings.json says.</summary>
internal sealed record LaunchProfile(IReadOnlyList<Uri> HttpUrls, IReadOnlyDictionary<string, string> EnvironmentVariables)
{
    /// <summary>The first profile that runs the project itself; null when there is none.</summary>
    public static LaunchProfile? First(IProjectMetadata project) => Read(project, null);

    /// <exception cref="DistributedApplicationException">There is no profile of the name.</exception>
    public static LaunchProfile Named(IProjectMetadata project, string name) => Read(project, name)
        ?? throw new DistributedApplicationException($"Launch profile '{name}' could not be found for '{project.ProjectPath}': see Properties/launchSettings.json.");

    private static LaunchProfile? Read(IProjectMetadata project, string? name)
    {
        var file = Path.Combine(Path.GetDirectoryName(project.ProjectPath)!, "Properties", "launchSettings.json");
        if (!File.Exists(file))
            return null;
        using var settings = JsonDocument.Parse(File.ReadAllBytes(file), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        foreach (var profile in settings.RootElement.GetProperty("profiles").EnumerateObject())
        {
            if (name is null ? Text(profile.Value, "commandName") == "Project" : profile.Name == name)
                return Of(profile.Value);
        }
        return null;
    }

    private static LaunchProfile Of(JsonElement profile)
    {
        var urls = (Text(profile, "applicationUrl") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(url => new Uri(url)).Where(url => url.Scheme == "http").Take(1).ToList();
        var variables = profile.TryGetProperty("environmentVariables", out var all)
            ? all.EnumerateObject().ToDictionary(v => v.Name, v => v.Value.GetString() ?? "")
            : [];
        return new LaunchProfile(urls, variables);
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
