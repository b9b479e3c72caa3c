using Microsoft.Playwright;

namespace Crm.StandIns.Tests.Scalar;

public sealed class BrowserTests
{
    [Fact]
    public async Task The_reference_shows_a_document_under_a_strict_policy_without_an_error()
    {
        await using var site = await ReferenceSite.StartAsync(TestContext.Current.CancellationToken);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM")
                ?? (File.Exists("/usr/bin/chromium") ? "/usr/bin/chromium" : null),
            Args = ["--no-sandbox"],
        });
        var page = await browser.NewPageAsync();
        var complaints = new List<string>();
        var hosts = new HashSet<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Host);

        await page.GotoAsync(site.Address + "/scalar");
        await page.GetByRole(AriaRole.Heading, new() { Name = "service API" }).First.WaitForAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Get one of service" }).First.WaitForAsync();
        await page.GotoAsync(site.Address + "/scalar/customers");
        await page.GetByRole(AriaRole.Heading, new() { Name = "customers API" }).First.WaitForAsync();

        complaints.ShouldBeEmpty();
        hosts.ShouldBe(["127.0.0.1"]);
    }
}
