using System.Globalization;
using System.Text.Json;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-30 in the browser: a grade against the rules is asked for, approved by the manager, in force and ended.</summary>
public sealed class GradePagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData("zh-CN", 1440)]
    [InlineData("en", 390)]
    public async Task A_grade_is_held_against_the_rules_by_approval(string language, int width)
    {
        await using var visit = await portal.VisitAsync(language, width: width);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var customer = (await visit.ReadAsync("/api/customers?limit=50")).GetProperty("items").EnumerateArray().First(c => c.GetProperty("ownerId").ValueKind == JsonValueKind.String);
        var (id, before) = (customer.GetProperty("id").GetString(), customer.GetProperty("grade").GetString());
        var wanted = before == "B" ? "C" : "B";
        await visit.OpenAsync($"/customers/{id}/grade");
        await page.ClickAsync("[commandfor='grade-request']");
        await page.ClickAsync("#form-grade-request .btn-primary");
        await Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync();
        await page.Locator($"#form-grade-request [name='Wanted.Grade'][value='{wanted}']").CheckAsync(new() { Force = true });
        await page.FillAsync("[name='Wanted.Until']", DateTime.UtcNow.AddHours(8).AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.FillAsync("[name='Wanted.Reason']", $"战略合作 {language}");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-grade-request .btn-primary");
        await Assertions.Expect(page.Locator(".notice").First).ToBeVisibleAsync();

        await using var manager = await portal.VisitAsync(language, width: width);
        await manager.SignInAsync(DemoPeople.AccountManager);
        await manager.OpenRequestAsync(subject => subject.EndsWith($"{before} → {wanted}", StringComparison.Ordinal));
        await Assertions.Expect(manager.Page.Locator("main")).ToContainTextAsync($"战略合作 {language}");
        await manager.Page.ClickAsync("#form-decide .btn-primary");
        await Eventually.BecomesAsync(() => visit.ReadAsync($"/api/customers/{id}"), c => c.GetProperty("standing").GetProperty("grade").GetString() == wanted, "the grade held");

        await visit.OpenAsync($"/customers/{id}/grade");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("[commandfor='grade-end']");
        await page.FillAsync("[name='Ending.Reason']", "合作终止");
        await page.ClickAsync("#form-grade-end .btn-primary");
        await Assertions.Expect(page.Locator(".toast-card").First).ToBeVisibleAsync();
        (await visit.ReadAsync($"/api/customers/{id}")).GetProperty("standing").GetProperty("grade").GetString().ShouldBe(before);
    }

    [Fact]
    public async Task A_customer_s_page_tells_on_demand_why_it_has_its_grade()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var customer = (await visit.ReadAsync("/api/customers?limit=50&grade=B")).GetProperty("items").EnumerateArray().First();
        await visit.OpenAsync($"/customers/{customer.GetProperty("id").GetString()}");
        await visit.Page.ClickAsync("details.why summary");
        await Assertions.Expect(visit.Page.Locator("#grade-why")).ToContainTextAsync("Rule:");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await visit.Page.ClickAsync("#grade-why a");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Why grade B?");
        visit.Complaints.ShouldBeEmpty();
    }
}
