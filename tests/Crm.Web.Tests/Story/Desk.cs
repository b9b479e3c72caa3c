using System.Diagnostics;
using System.Globalization;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Story;

/// <summary>A member of staff at a browser of her own: opens pages, fills forms in, presses their buttons.</summary>
internal sealed class Desk : IAsyncDisposable
{
    /// <summary>What comes by an event comes soon, but not on a machine that does ten other things.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Visit visit;

    private Desk(Visit visit) => this.visit = visit;

    public IPage Page => visit.Page;

    /// <summary>What the browser complained of.</summary>
    public IReadOnlyList<string> Complaints => visit.Complaints;

    public static async Task<Desk> OfAsync(PortalFixture portal, DemoPerson person, string language)
    {
        var desk = await OfNobodyAsync(portal, language);
        await desk.visit.SignInAsync(person);
        return desk;
    }

    public static async Task<Desk> OfNobodyAsync(PortalFixture portal, string language) => new(await portal.VisitAsync(language));

    public async Task OpenAsync(string path)
    {
        var answer = (await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded }))!;
        answer.Status.ShouldBeLessThan(400, path);
        // Nobody fills a form in before it has come to rest: what is clicked while styles and scripts arrive may have moved.
        await Page.Locator("html[data-ready], html:not(:has(script[type=importmap]))").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>Opens a page again and again until it shows something.</summary>
    public async Task OpenUntilAsync(string path, string selector)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            await OpenAsync(path);
            if (await Page.Locator(selector).First.IsVisibleAsync()) return;
            if (watch.Elapsed > Patience) throw new TimeoutException($"{path} does not show {selector}, but: {await TextAsync("main")}");
            await Task.Delay(250);
        }
    }

    /// <summary>A form of the page by its name.</summary>
    public Form Of(string form, string model = "Input") => new(Page, form, model);

    public async Task<string> TextAsync(string selector) => (await Page.Locator(selector).First.InnerTextAsync()).Trim();

    /// <summary>The id at the end of the address.</summary>
    public Guid IdInAddress() => Guid.Parse(new Uri(Page.Url).AbsolutePath.Split('/').Last(part => Guid.TryParse(part, CultureInfo.InvariantCulture, out _)), CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
