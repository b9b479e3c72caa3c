using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>Describes the application: what runs, on what it depends.</summary>
public interface IDistributedApplicationBuilder
{
    /// <summary>Settings of the AppHost: appsettings, environment, command line.</summary>
    ConfigurationManager Configuration { get; }

    /// <summary>The folder of the AppHost project.</summary>
    string AppHostDirectory { get; }

    /// <summary>The assembly of the AppHost.</summary>
    Assembly? AppHostAssembly { get; }

    /// <summary>The AppHost's environment, such as Development; projects get the same.</summary>
    IHostEnvironment Environment { get; }

    /// <summary>Services of the AppHost itself.</summary>
    IServiceCollection Services { get; }

    /// <summary>What was added so far.</summary>
    IResourceCollection Resources { get; }

    /// <summary>Adds a resource.</summary>
    /// <exception cref="DistributedApplicationException">The name is taken.</exception>
    IResourceBuilder<T> AddResource<T>(T resource) where T : IResource;

    /// <summary>A builder for a resource that was added before.</summary>
    IResourceBuilder<T> CreateResourceBuilder<T>(T resource) where T : IResource;

    /// <summary>Finishes the description.</summary>
    DistributedApplication Build();
}
