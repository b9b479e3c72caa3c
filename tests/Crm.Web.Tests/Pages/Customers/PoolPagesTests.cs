using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-05 in the browser: a record is given back with a reason, and taken by somebody else.</summary>
public sealed class PoolPagesTests(PortalFixture portal)
{
    [Fact]
    public async Task A_lead_is_given_back_with_a_reason_and_a_colleague_claims_it_from_the_pool()
    {
        string name;
        await using (var visit = await portal.VisitAsync("en"))
        {
            var page = visit.Page;
            await visit.SignInAsync(DemoPeople.SalesRepresentative);
            var lead = await visit.FirstAsync("/api/customers/leads?stage=contacted&ownerId=" + DemoPeople.SalesRepresentative.Id);
            name = lead.GetProperty("name").GetString()!;
            await visit.OpenAsync($"/customers/leads/{lead.GetProperty("id").GetString()}");
            await Assertions.Expect(page.Locator(".record-line")).ToContainTextAsync("Next contact due");
            await page.ClickAsync("[popovertarget=lead-more]");
            await page.ClickAsync("[commandfor=release]");
            await page.SelectOptionAsync("#release-reason", "other");
            await page.ClickAsync("#form-release .btn-primary");
            await Assertions.Expect(page.Locator("#release .error-summary")).ToBeVisibleAsync();
            await page.FillAsync("#release-note", "Moved to another province");
            await page.ClickAsync("#form-release .btn-primary");
            await Assertions.Expect(page.Locator(".record-line")).ToContainTextAsync("pool");
            await Assertions.Expect(page.Locator("#timeline")).ToContainTextAsync("Given back to the pool");
            visit.Complaints.ShouldBeEmpty();
        }

        await using var other = await portal.VisitAsync("en");
        await other.SignInAsync(DemoPeople.SecondRepresentative);
        await other.OpenAsync("/customers/pool");
        await other.Page.ShouldHaveNoAxeViolationsAsync();
        await other.Page.FillAsync("#filter-q", name);
        var row = other.Page.Locator("tbody tr").Filter(new() { HasText = name });
        await Assertions.Expect(other.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(row).ToContainTextAsync("Other");
        await row.Locator("input[type=checkbox]").CheckAsync();
        await other.Page.ClickAsync("#form-claim .btn-primary");
        await Assertions.Expect(other.Page.Locator(".toast-card p")).ToContainTextAsync("1 claimed");
        await Assertions.Expect(row).ToHaveCountAsync(0);

        await other.OpenAsync("/customers/pool/moves");
        await Assertions.Expect(other.Page.Locator("tbody tr").First).ToContainTextAsync(name);
        await Assertions.Expect(other.Page.Locator("tbody tr").First).ToContainTextAsync("Claimed");
        await other.Page.ShouldHaveNoAxeViolationsAsync();
        other.Complaints.ShouldBeEmpty();
    }

    [Fact] // C-04
    public async Task An_administrator_changes_the_time_limits_and_is_told_what_is_out_of_range()
    {
        await using var visit = await portal.VisitAsync("zh-CN");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.Operator);
        await visit.OpenAsync("/customers/settings");
        await page.FillAsync("#rules-silentdays", "3");
        await page.ClickAsync("#form-pool-rules .btn-primary");
        await Assertions.Expect(page.Locator("#form-pool-rules .error-summary")).ToContainTextAsync("3 应在 7 到 1000 之间");
        await page.FillAsync("#rules-silentdays", "120");
        await page.ClickAsync("#form-pool-rules .btn-primary");
        await Assertions.Expect(page.Locator(".toast-card p")).ToContainTextAsync("规则已保存");
        await Assertions.Expect(page.Locator("#rules-silentdays")).ToHaveValueAsync("120");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact] // C-30
    public async Task Changed_grade_rules_show_whom_they_would_change_before_they_are_saved()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.Operator);
        await visit.OpenAsync("/customers/settings");
        await page.FillAsync("#input-rules-0-conditions-0-value", "1");
        await page.ClickAsync("#form-grade-rules button[name='Input.Preview']");
        await Assertions.Expect(page.Locator("#grade-preview")).ToContainTextAsync("would change");
        await Assertions.Expect(page.Locator("#form-grade-rules table").First).ToContainTextAsync("A");
        await Assertions.Expect(page.Locator("#input-rules-0-conditions-0-value")).ToHaveValueAsync("1");
        await page.ShouldHaveNoAxeViolationsAsync();
        await visit.OpenAsync("/customers/settings");
        await Assertions.Expect(page.Locator("#input-rules-0-conditions-0-value")).ToHaveValueAsync("500000");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact] // C-01, C-06
    public async Task The_report_shows_each_source_as_a_chart_with_its_table_and_leads_to_its_leads()
    {
        await using var visit = await portal.VisitAsync("zh-CN");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.BranchLeader);
        await visit.OpenAsync("/customers/leads/report");
        await Assertions.Expect(page.Locator("[data-controller~=chart]").First).ToBeVisibleAsync();
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.Locator("table a").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("线索");
        await Assertions.Expect(page.Locator("tbody tr").First).ToBeVisibleAsync();
        visit.Complaints.ShouldBeEmpty();
    }
}
