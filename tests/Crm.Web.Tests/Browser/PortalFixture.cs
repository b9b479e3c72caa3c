using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PortalFixture))]

namespace Crm.Web.Tests.Browser;

/// <summary>One portal and one Chromium for all browser tests; each visit has cookies and storage of its own.</summary>
public sealed class PortalFixture : IAsyncLifetime
{
    // Generous, for a machine that is building something else at the same time; what is expected usually comes in milliseconds.
    private const int Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The portal.</summary>
    public PortalHost Host { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? (File.Exists("/usr/bin/chromium") ? "/usr/bin/chromium" : null),
            // Chromium's sandbox refuses root, which is who runs CI in a container.
            Args = Environment.UserName == "root" ? ["--no-sandbox"] : [],
        });
    }

    /// <summary>A person at a browser, which opens the portal or another one.</summary>
    public async Task<Visit> VisitAsync(string language = "zh-CN", string theme = "light", int width = 1440, bool script = true, string? address = null)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address ?? Host.Address,
            Locale = language,
            ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = width, Height = width < 500 ? 844 : 900 },
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return new Visit(context, await context.NewPageAsync(), address ?? Host.Address, script);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await Host.DisposeAsync();
    }
}
