using System.Collections;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PortalFixture))]

namespace Crm.Web.Tests.Browser;

/// <summary>One portal and one Chromium for all browser tests; each visit has cookies and storage of its own.</summary>
public sealed class PortalFixture : IAsyncLifetime
{
    // Generous, for a machine that is building something else at the same time; what is expected usually comes in milliseconds.
    private const int Patience = 60_000;

    // The shell is the same engine without the windows around it, which take as long as the pages do.
    private static readonly string[] Browsers = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

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
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? Browsers.FirstOrDefault(File.Exists),
            // Chromium's sandbox refuses root, which is who runs CI in a container.
            Args = Environment.UserName == "root" ? ["--no-sandbox"] : [],
            // Without it a machine that has no locale saves files with Chinese names as "download".
            Env = Variables().Append(new("LC_ALL", "C.UTF-8")),
        });
    }

    private static IEnumerable<KeyValuePair<string, string>> Variables() => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .Where(v => (string)v.Key != "LC_ALL").Select(v => KeyValuePair.Create((string)v.Key, (string?)v.Value ?? ""));

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
