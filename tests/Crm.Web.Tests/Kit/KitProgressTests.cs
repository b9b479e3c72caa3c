using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Kit;

public sealed class KitProgressTests(PortalFixture portal)
{
    [Fact]
    public async Task Running_work_is_asked_about_again_and_again_without_loading_the_page()
    {
        await using var visit = await portal.VisitAsync("en");
        var asked = new List<string>();
        visit.Page.Request += (_, request) =>
        {
            if (request.Headers.TryGetValue("turbo-frame", out var frame) && frame == "kit-progress")
            {
                asked.Add(request.Url);
            }
        };
        await visit.Page.GotoAsync("/kit?progress=running");

        await visit.Page.WaitForRequestAsync(request => request.Headers.ContainsKey("turbo-frame"));
        await visit.Page.WaitForRequestAsync(request => request.Headers.ContainsKey("turbo-frame"));

        asked.Count.ShouldBeGreaterThanOrEqualTo(2);
        await Assertions.Expect(visit.Page.Locator("#kit-progress")).ToContainTextAsync("640 / 2,000");
        await Assertions.Expect(visit.Page.Locator("#kit-progress")).ToContainTextAsync("left");
    }

    [Fact]
    public async Task Older_entries_of_a_timeline_join_in_place()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.Locator("#timeline").ScrollIntoViewIfNeededAsync();
        await visit.Page.Locator("#timeline-4 .timeline-day").First.ScrollIntoViewIfNeededAsync();

        await Assertions.Expect(visit.Page.Locator("#timeline .timeline-day").Nth(4)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_frame_asked_for_something_else_meanwhile_shows_that_and_complains_of_nothing()
    {
        await using var visit = await portal.VisitAsync("en");
        // The first answer has begun, and its end never comes.
        await visit.Page.AddInitScriptAsync("""
            const fetched = window.fetch;
            window.fetch = async (url, how) => {
              if (!String(url).endsWith("/asked-first")) return fetched(url, how);
              const text = () => new Promise((_, fail) => { window.begun = true; how.signal.addEventListener("abort", () => fail(how.signal.reason)); });
              return Object.assign(new Response("", { headers: { "content-type": "text/html" } }), { clone: () => ({ text }) });
            };
            """);
        await visit.Page.RouteAsync("**/asked-next", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<turbo-frame id='asked'>next</turbo-frame>" }));
        await visit.OpenAsync("/kit");

        await visit.Page.EvaluateAsync("() => { const frame = document.createElement('turbo-frame'); frame.id = 'asked'; document.querySelector('main').append(frame); frame.src = '/asked-first'; }");
        await visit.Page.WaitForFunctionAsync("() => window.begun");
        await visit.Page.EvaluateAsync("() => { document.querySelector('#asked').src = '/asked-next'; }");

        await Assertions.Expect(visit.Page.Locator("#asked")).ToHaveTextAsync("next");
        visit.Complaints.ShouldBeEmpty();
    }
}
