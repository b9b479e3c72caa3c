using Crm.Web.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Crm.Architecture.Tests;

/// <summary>The host as it is put together, never started: enough to look at its endpoints.</summary>
public sealed class WebHost : IDisposable
{
    private readonly WebApplication app;

    /// <summary>Builds it.</summary>
    public WebHost()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Path.Combine(Solution.Root, "Crm.Web"), ApplicationName = "Crm.Web" });
        builder.Configuration["ConnectionStrings:crm"] = "Host=127.0.0.1;Database=nothing;Username=nobody";
        app = builder.AddCrm().BuildCrm();
        Endpoints = [.. ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()];
    }

    /// <summary>Everything mapped.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints { get; }

    /// <summary>The host's services.</summary>
    public IServiceProvider Services => app.Services;

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)app).Dispose();
}
