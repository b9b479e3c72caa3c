using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Crm.Web.Tests.Browser;

/// <summary>The real portal in this process on a free loopback port, as a browser meets it. What tests need of it beyond that is set up here.</summary>
public sealed class PortalHost : WebApplicationFactory<Program>
{
    /// <summary>Starts it.</summary>
    public PortalHost()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
}
