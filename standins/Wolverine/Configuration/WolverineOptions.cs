using System.Reflection;
using System.Text.Json;
using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Model;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.Configuration;
using Wolverine.Persistence;
using Wolverine.Postgresql;

namespace Wolverine;

/// <summary>How messaging works in this service.</summary>
public sealed partial class WolverineOptions
{
    private Assembly? applicationAssembly;

    /// <summary>The service's name: source of its messages, part of its meter's name.</summary>
    public string ServiceName { get; set; } = "";

    /// <summary>The assembly with the service's handlers; the entry assembly if none is given.</summary>
    public Assembly? ApplicationAssembly
    {
        get => applicationAssembly;
        set
        {
            applicationAssembly = value;
            if (value is not null) Discovery.IncludeAssembly(value);
        }
    }

    public HandlerDiscovery Discovery { get; } = new();

    public DurabilitySettings Durability { get; } = new();

    public MultipleHandlerBehavior MultipleHandlerBehavior { get; set; } =
        MultipleHandlerBehavior.ClassicCombineIntoOneLogicalHandler;

    public GenerationRules CodeGeneration { get; } = new();

    /// <summary>Whether handlers may depend on internal services and lambda registrations; not, unless changed.</summary>
    public ServiceLocationPolicy ServiceLocationPolicy { get; set; } = ServiceLocationPolicy.NotAllowed;

    /// <summary>How long one handling may take before its cancellation token is cancelled.</summary>
    public TimeSpan DefaultExecutionTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether the message tables are created at start.</summary>
    public AutoCreate AutoBuildMessageStorageOnStartup { get; set; } = AutoCreate.CreateOrUpdate;

    public bool EnableRelayOfUserName { get; set; }

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; internal set; } = new ServiceCollection();

    public IPolicies Policies => this;

    /// <summary>Changes how messages are written as JSON.</summary>
    public void UseSystemTextJsonForSerialization(Action<JsonSerializerOptions>? configuration = null) =>
        configuration?.Invoke(Json);

    internal MessageDatabase? MessageDatabase { get; set; }

    /// <summary>Null while Entity Framework's transactions are not used.</summary>
    internal TransactionMiddlewareMode? TransactionMode { get; set; }

    internal JsonSerializerOptions Json { get; } = new()
    {
        AllowTrailingCommas = true,
        PropertyNameCaseInsensitive = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };
}
