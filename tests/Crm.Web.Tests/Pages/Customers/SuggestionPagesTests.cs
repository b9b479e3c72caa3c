using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-61 in the browser: a representative suggests, the manager judges, has it carried out, rewards and shares it.</summary>
public sealed class SuggestionPagesTests(PortalFixture portal)
{
    [Fact]
    public async Task A_suggestion_is_written_down_judged_carried_out_rewarded_and_shared()
    {
        await using var writer = await portal.VisitAsync("en");
        var page = writer.Page;
        await writer.SignInAsync(DemoPeople.SalesRepresentative);
        await writer.OpenAsync("/customers/suggestions/new");
        await writer.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-suggestion .btn-primary");
        await Assertions.Expect(page.Locator("#form-suggestion .error-summary").First).ToBeVisibleAsync();
        await page.FillAsync("[name='Input.Title']", "Samples for every exhibition");
        await page.FillAsync("[name='Input.Text']", "Those who take a sample home call back.");
        await page.SelectOptionAsync("[name='Input.Topic']", "promotion");
        await page.ClickAsync("#form-suggestion .btn-primary");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Samples for every exhibition");
        var address = new Uri(page.Url).PathAndQuery;
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Judge" })).ToHaveCountAsync(0);

        await using var manager = await portal.VisitAsync("en");
        page = manager.Page;
        await manager.SignInAsync(DemoPeople.AccountManager);
        await manager.OpenAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Judge", Exact = true }).ClickAsync();
        foreach (var criterion in new[] { "Benefit", "Feasibility", "Effort", "Urgency" })
            await page.Locator($"label:has(input[name='Judge.{criterion}'][value='4'])").ClickAsync();
        await page.CheckAsync("[name='Judge.Accept'][value=yes]");
        await page.FillAsync("[name='Judge.Answer']", "Good, we try it in spring.");
        await manager.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-judge .btn-primary");
        await Assertions.Expect(page.Locator(".record")).ToContainTextAsync("80 / 100");

        await page.GetByRole(AriaRole.Button, new() { Name = "Carry out", Exact = true }).ClickAsync();
        await page.FillAsync("[name='Plan.Goal']", "Twice as many calls");
        await page.FillAsync("[name='Plan.DueOn']", "2027-03-31");
        await page.ClickAsync("#form-plan .btn-primary");
        await Assertions.Expect(page.Locator(".record")).ToContainTextAsync("Twice as many calls");
        await page.GetByRole(AriaRole.Button, new() { Name = "Report", Exact = true }).ClickAsync();
        await page.FillAsync("[name='Progress.Text']", "Calls have doubled.");
        await page.Locator("label:has(input[name='Progress.Effect'][value='5'])").ClickAsync();
        await page.ClickAsync("#form-progress .btn-primary");
        await Assertions.Expect(page.Locator(".record")).ToContainTextAsync("Calls have doubled.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Reward", Exact = true }).ClickAsync();
        await page.CheckAsync("[name='Prize.Kind'][value=honour]");
        await page.FillAsync("[name='Prize.Note']", "Named at the yearly dinner.");
        await page.ClickAsync("#form-reward .btn-primary");
        await Assertions.Expect(page.Locator(".record")).ToContainTextAsync("Named at the yearly dinner.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Share with everybody", Exact = true }).ClickAsync();
        await page.FillAsync("[name='Lesson.Lesson']", "Small samples do.");
        await page.ClickAsync("#form-share .btn-primary");
        await Assertions.Expect(page.Locator("h1, .badges, .page-title-text").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".record")).ToContainTextAsync("Small samples do.");
        await manager.Page.ShouldHaveNoAxeViolationsAsync();
        await manager.OpenAsync("/customers/suggestions?which=shared");
        await Assertions.Expect(page.Locator("#list tbody")).ToContainTextAsync("Samples for every exhibition");
        manager.Complaints.ShouldBeEmpty();
        writer.Complaints.ShouldBeEmpty();
    }
}
