using Aspire.Hosting.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Dashboard;

/// <summary>The page of resources, for this machine only: <c>/</c>, <c>/api/resources</c>, <c>/logs/NAME</c>.</summary>
internal sealed class DashboardHost(RunContext context) : IHostedService
{
    private const int DefaultPort = 15888;
    private WebApplication? app;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var port = context.RandomPorts ? Ports.Free() : Ports.FreeFrom(WantedPort());
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        // Only under these names, so that no foreign page can reach it through a name of its own.
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        app = builder.Build();
        app.UseHostFiltering();
        app.MapGet("/", () => Html(ResourcePage.Render(context.ApplicationName, Resources())));
        app.MapGet("/dashboard.css", () => Results.Stream(
            typeof(DashboardHost).Assembly.GetManifestResourceStream("dashboard.css")!, "text/css; charset=utf-8"));
        app.MapGet("/api/resources", () => Resources());
        app.MapGet("/logs/{id}", (string id) => Results.Text(string.Join('\n', context.Output.Lines(id)), "text/plain; charset=utf-8"));
        await app.StartAsync(cancellationToken).ConfigureAwait(false);
        context.DashboardUrl = $"http://localhost:{port}";
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (app is not null)
            await app.DisposeAsync().ConfigureAwait(false);
    }

    private IReadOnlyList<ResourceView> Resources() => [.. context.Notifications.All().Select(ResourceView.Of)];

    private int WantedPort()
    {
        var urls = context.Model.Builder.Configuration["ASPNETCORE_URLS"] ?? "";
        var http = urls.Split(';').Select(u => Uri.TryCreate(u, UriKind.Absolute, out var uri) ? uri : null).FirstOrDefault(u => u?.Scheme == "http");
        return http is { Port: > 0 } ? http.Port : DefaultPort;
    }

    private static IResult Html(string page) => Results.Content(page, "text/html; charset=utf-8");
}
