using System.Reflection;

namespace Aspire.Hosting;

/// <summary>
/// Lets a test run an AppHost's entry point only as far as <c>Build</c> and take over there. Flows with the call, so that tests
/// side by side do not meet.
/// </summary>
internal sealed class BuilderInterception(Assembly entryPoint, Action<DistributedApplicationOptions> configure)
{
    private static readonly AsyncLocal<BuilderInterception?> Flowing = new();

    public static BuilderInterception? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }

    public DistributedApplicationBuilder? Builder { get; private set; }

    public void Configure(DistributedApplicationOptions options)
    {
        options.AppHostAssembly = entryPoint;
        configure(options);
    }

    public void BeforeBuild(DistributedApplicationBuilder builder)
    {
        Builder = builder;
        throw new EntryPointStoppedException();
    }

    /// <summary>Ends the entry point once its builder is known.</summary>
    internal sealed class EntryPointStoppedException : Exception;
}
