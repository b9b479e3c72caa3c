using System.Reflection;
using System.Runtime.InteropServices;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Running;

/// <summary>What every runner needs.</summary>
internal sealed class RunContext(
    DistributedApplicationModel model, ResourceNotificationService notifications, ResourceOutput output, IHttpClientFactory http)
{
    public DistributedApplicationModel Model => model;

    public ResourceNotificationService Notifications => notifications;

    public ResourceOutput Output => output;

    public IHttpClientFactory Http => http;

    public TimeProvider Time => TimeProvider.System;

    /// <summary>Fixed ports give way to free ones: for tests side by side. The setting is the package's.</summary>
    public bool RandomPorts => model.Builder.Configuration.GetValue("DcpPublisher:RandomizePorts", false);

    /// <summary>Crm for the AppHost Crm.AppHost.</summary>
    public string ApplicationName
    {
        get
        {
            var name = model.Builder.Environment.ApplicationName;
            return name.EndsWith(".AppHost", StringComparison.Ordinal) ? name[..^".AppHost".Length] : name;
        }
    }

    /// <summary>Where the page of resources is; null without one.</summary>
    public string? DashboardUrl { get; set; }

    /// <summary>The built assembly of a project, as the AppHost's build noted it.</summary>
    public string AssemblyOf(IProjectMetadata project) =>
        model.Builder.AppHostAssembly?.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => a.Key == $"aspireresource:{project.ProjectPath}")?.Value
        ?? throw new DistributedApplicationException($"'{project.ProjectPath}' is not a project reference of the AppHost: add one.");

    /// <summary>The dotnet that runs us.</summary>
    public static string DotNet { get; } = FindDotNet();

    private static string FindDotNet()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        // …/shared/Microsoft.NETCore.App/10.0.x/
        var beside = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(beside) ? beside : name;
    }
}
