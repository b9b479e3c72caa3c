using System.Globalization;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-40, C-42, C-51, C-52: a week of a representative in the browser.</summary>
public sealed class ActivityPagesTests(PortalFixture portal)
{
    // C-40: by keyboard, and dragged.
    [Fact]
    public async Task An_activity_is_moved_to_another_day_by_the_dialog_and_by_dragging()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var customer = (await visit.FirstAsync("/api/customers")).GetProperty("id").GetString();
        var id = await PlanAsync(visit, "call", customer!, "2031-05-06T02:00:00Z");
        await visit.OpenAsync("/customers/activities/calendar?on=2031-05-06");

        await page.Locator($"[data-card='{id}'] .cal-move").PressAsync("Enter");
        await page.FillAsync("#move-at", "2031-05-08T15:30");
        await page.ClickAsync("#form-move button[type=submit]");
        await Assertions.Expect(page.Locator($"[data-at='2031-05-08'] [data-card='{id}']")).ToBeVisibleAsync();

        // The card is where it was dropped at once; the module knows it a moment later.
        await page.RunAndWaitForResponseAsync(
            () => page.Locator($"[data-card='{id}'] .cal-time").DragToAsync(page.Locator("[data-at='2031-05-14']")), answer => answer.Request.Method == "POST");
        await visit.OpenAsync("/customers/activities/calendar?view=week&on=2031-05-14");
        await Assertions.Expect(page.Locator($"[data-at='2031-05-14T15:00'] [data-card='{id}']")).ToContainTextAsync("15:30");
        visit.Complaints.ShouldBeEmpty();
    }

    // C-40: readable, and plannable from an empty day, without a script.
    [Fact]
    public async Task The_calendar_works_without_a_script()
    {
        await using var visit = await portal.VisitAsync("en", script: false);
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        await visit.OpenAsync("/customers/activities/calendar?on=2026-02-17");
        await Assertions.Expect(visit.Page.Locator("[data-at='2026-02-17']")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("td:has([data-at='2026-02-17']) .cal-mark")).ToContainTextAsync("Off: Spring Festival");
        await visit.Page.Locator("td:has([data-at='2026-02-25']) .cal-plan").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#input-dueat")).ToHaveValueAsync("2026-02-25T10:00");
    }

    // C-42
    [Fact]
    public async Task A_report_is_handed_in_and_commented()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        await visit.OpenAsync("/customers/reports/write?kind=daily");
        await visit.Page.FillAsync("#input-summary", "Two visits, one offer");
        await visit.Page.Locator("#form-report .btn-primary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Two visits, one offer");
        var address = visit.Page.Url;

        await using var manager = await portal.VisitAsync("en");
        await manager.SignInAsync(DemoPeople.AccountManager);
        await manager.OpenAsync(address);
        await manager.Page.FillAsync("#comment-text", "Good work");
        await manager.Page.ClickAsync("#form-comment button[type=submit]");
        await Assertions.Expect(manager.Page.Locator("main")).ToContainTextAsync("Good work");
    }

    // C-52: on a phone that says where it is, and on one that does not.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_visit_is_checked_in_and_recorded_on_a_phone(bool located)
    {
        await using var visit = await portal.VisitAsync("en", width: 390, script: located);
        var page = visit.Page;
        if (located)
        {
            await page.Context.GrantPermissionsAsync(["geolocation"]);
            await page.Context.SetGeolocationAsync(new Geolocation { Latitude = 31.2304f, Longitude = 121.4737f, Accuracy = 9 });
        }
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var customer = (await visit.FirstAsync("/api/customers")).GetProperty("id").GetString();
        var id = await PlanAsync(visit, "visit", customer!, DateTimeOffset.UtcNow.AddHours(2).ToString("O", CultureInfo.InvariantCulture));
        await visit.OpenAsync($"/customers/visits/{id}");
        await page.ClickAsync("#form-arrive button");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Arrived");
        (await visit.ReadAsync($"/api/customers/activities/{id}/visit")).TryGetProperty("latitude", out var latitude).ShouldBeTrue();
        (latitude.ValueKind == System.Text.Json.JsonValueKind.Number).ShouldBe(located);
        await page.FillAsync("#input-report", "They want two lines");
        await page.FillAsync("#input-needs", "Two 10 kV lines");
        await page.ClickAsync("#form-visit button[type=submit]");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Two 10 kV lines");
    }

    // C-51: keyboard equivalent of dragging is the board's menu.
    [Fact]
    public async Task A_week_is_proposed_and_given_to_the_manager()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var next = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)).AddDays(14).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await visit.OpenAsync($"/customers/visits?week={next}");
        await page.Locator("button[name=Propose].btn").ClickAsync();
        await Assertions.Expect(page.Locator(".board-card")).Not.ToHaveCountAsync(0);
        await page.Locator("button[name=Submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".page-head .status")).ToContainTextAsync("Submitted");
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task<string> PlanAsync(Visit visit, string kind, string customer, string due)
    {
        var answer = await visit.Page.Context.APIRequest.PostAsync("/api/customers/activities", new APIRequestContextOptions
        {
            DataObject = new { kind, subject = "Follow up", dueAt = due, customerId = customer },
        });
        answer.Ok.ShouldBeTrue(await answer.TextAsync());
        return (await answer.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }
}
