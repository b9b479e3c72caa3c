using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

/// <summary>Values and connections that come from configuration.</summary>
public static class ParameterResourceBuilderExtensions
{
    /// <summary>Adds a value, read from <c>Parameters:NAME</c>.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false) =>
        builder.AddResource(new ParameterResource(name, () => builder.Configuration[$"Parameters:{name}"] ?? throw new DistributedApplicationException(
            $"Parameter resource could not be used because configuration key 'Parameters:{name}' is missing: set Parameters__{name.Replace('-', '_')}."), secret));

    /// <summary>Adds a value that is given here.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, string value, bool publishValueAsDefault = false, bool secret = false) =>
        builder.AddResource(new ParameterResource(name, () => value, secret));

    /// <summary>Adds a service that runs elsewhere, known by <c>ConnectionStrings:NAME</c>.</summary>
    public static IResourceBuilder<IResourceWithConnectionString> AddConnectionString(
        this IDistributedApplicationBuilder builder, string name, string? environmentVariableName = null) =>
        builder.AddResource(new ConnectionStringResource(name, () => builder.Configuration.GetConnectionString(name) ?? throw new DistributedApplicationException(
            $"Connection string parameter resource could not be used because connection string '{name}' is missing: set {environmentVariableName ?? $"ConnectionStrings__{name}"}.")));
}
