using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;

namespace Aspire.Hosting;

/// <summary>Projects.</summary>
public static class ProjectResourceBuilderExtensions
{
    /// <summary>Adds a project with the address and environment of its first launch profile, when it has launchSettings.json.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name)
        where TProject : IProjectMetadata, new() =>
        Add(builder, name, new TProject(), LaunchProfile.First(new TProject()));

    /// <summary>Adds a project with a launch profile by name, or with none.</summary>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name, string? launchProfileName)
        where TProject : IProjectMetadata, new() =>
        Add(builder, name, new TProject(), launchProfileName is null ? null : LaunchProfile.Named(new TProject(), launchProfileName));

    /// <summary>How many processes run; others reach them through one port.</summary>
    public static IResourceBuilder<ProjectResource> WithReplicas(this IResourceBuilder<ProjectResource> builder, int replicas) =>
        builder.WithAnnotation(new ReplicaAnnotation(replicas >= 0 ? replicas
            : throw new ArgumentOutOfRangeException(nameof(replicas), replicas, "A number of replicas is 0 or more.")));

    private static IResourceBuilder<ProjectResource> Add(
        IDistributedApplicationBuilder builder, string name, IProjectMetadata project, LaunchProfile? profile)
    {
        var resource = builder.AddResource(new ProjectResource(name)).WithAnnotation(project);
        if (profile is null)
            return resource;
        foreach (var url in profile.HttpUrls)
            resource.WithHttpEndpoint(port: url.Port);
        foreach (var (variable, value) in profile.EnvironmentVariables)
            resource.WithEnvironment(variable, value);
        return resource;
    }
}
