using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>The variables of a project's process, over the AppHost's own (so DOTNET_ENVIRONMENT and OTEL_… of the shell go on).</summary>
internal static class ProjectEnvironment
{
    // These say where the AppHost itself listens and how it was started.
    private static readonly string[] OfTheAppHost =
        ["ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS", "DOTNET_URLS", "DOTNET_LAUNCH_PROFILE"];

    public static async Task<IReadOnlyDictionary<string, string?>> ForAsync(
        ProjectResource resource, string id, IReadOnlyDictionary<EndpointAnnotation, int> ports, RunContext context, CancellationToken ct)
    {
        var variables = new Dictionary<string, string>
        {
            ["OTEL_SERVICE_NAME"] = resource.Name,
            ["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={id}",
            ["LOGGING__CONSOLE__FORMATTERNAME"] = "simple",
        };
        if (context.Output.HasColour)
            variables["DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION"] = "true";
        if (ports.Count > 0)
            variables["ASPNETCORE_URLS"] = string.Join(';', ports.Select(p => $"{p.Key.UriScheme}://localhost:{p.Value}"));
        foreach (var (endpoint, port) in ports)
        {
            if (endpoint.PortVariable is { } name)
                variables[name] = $"{port}";
        }
        foreach (var annotation in resource.Annotations.OfType<EnvironmentAnnotation>())
            await annotation.Apply(variables, ct).ConfigureAwait(false);
        var all = OfTheAppHost.ToDictionary(name => name, string? (_) => null);
        foreach (var (name, value) in variables)
            all[name] = value;
        return all;
    }
}
