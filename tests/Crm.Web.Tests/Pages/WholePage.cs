using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages;

/// <summary>
/// What every page is looked at for, as somebody who may see it: it comes, the browser complains of nothing, nothing is inaccessible, nothing sticks out, no text is
/// missing; on a wide light screen in Chinese and on a dark phone in English.
/// </summary>
internal static class WholePage
{
    private const string First = " > ";

    /// <summary>Looks at a page.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="windows">The windows that are open.</param>
    /// <param name="person">User name.</param>
    /// <param name="page">An address; after " > " the start of the link on that page that leads to the page meant, or its end after "…".</param>
    public static async Task LookAsync(PortalFixture portal, OpenWindows windows, string person, string page)
    {
        foreach (var (language, theme, width) in new[] { ("zh-CN", "light", 1440), ("en", "dark", 390) })
        {
            var visit = await windows.OfAsync(portal, person, language, theme, width);
            var parts = page.Split(First);
            var answer = await OpenAsync(visit, parts[0]);
            foreach (var link in parts.Skip(1)) answer = await OpenAsync(visit, await LinkAsync(visit, link));
            answer.Status.ShouldBe(200, answer.Url);
            var text = await visit.Page.InnerTextAsync("body");
            text.ShouldNotContain("⟦", customMessage: "the key of a text is shown instead of the text");
            (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBe(0, $"{answer.Url} scrolls sideways at {width}");
            await visit.Page.ShouldHaveNoAxeViolationsAsync();
            visit.Complaints.ShouldBeEmpty();
        }
    }

    private static async Task<IResponse> OpenAsync(Visit visit, string path)
    {
        var answer = (await visit.Page.GotoAsync(path))!;
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('turbo-frame[busy]')");
        return answer;
    }

    private static async Task<string> LinkAsync(Visit visit, string start)
    {
        var links = visit.Page.Locator(start.StartsWith('…') ? $"main a[href$='{start[1..]}']" : $"main a[href^='{start}']");
        await links.First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        return (await links.First.GetAttributeAsync("href"))!;
    }
}
