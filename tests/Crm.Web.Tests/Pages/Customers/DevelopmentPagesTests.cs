using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

public sealed class DevelopmentPagesTests(PortalFixture portal)
{
    // C-11
    [Fact]
    public async Task A_customer_is_assessed_and_its_development_written_down()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.AccountManager);
        var customer = (await visit.FirstAsync("/api/customers")).GetProperty("id").GetString();
        await visit.OpenAsync($"/customers/{customer}/development/assess");
        var questions = page.Locator("#form-assess fieldset:has([type=radio])");
        await page.ClickAsync("#form-assess .btn-primary");
        await Assertions.Expect(page.Locator("#form-assess")).ToContainTextAsync("请选择一项");
        for (var i = 0; i < await questions.CountAsync(); i++)
            await questions.Nth(i).Locator("[type=radio]").First.CheckAsync();
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.FillAsync("#input-note", "现场看过");
        await page.ClickAsync("#form-assess .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("tab=development$"));
        await Assertions.Expect(page.Locator(".figures dd").First).ToHaveTextAsync("100");

        await page.FillAsync("#input-strategy", "先做样板");
        await page.ClickAsync("#form-development .btn-primary");
        await Assertions.Expect(page.Locator(".toast-card p").First).ToContainTextAsync("已保存");
        await Assertions.Expect(page.Locator("#input-strategy")).ToHaveValueAsync("先做样板");
        visit.Complaints.ShouldBeEmpty();
    }

    // C-11: the weights add up to 100, and saving makes a version.
    [Fact]
    public async Task The_questionnaire_is_changed_into_a_new_version()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.Operator);
        await visit.OpenAsync("/customers/settings/development");
        await page.ShouldHaveNoAxeViolationsAsync();
        var weight = await page.InputValueAsync("#input-questions-0-weight");
        await page.FillAsync("#input-questions-0-weight", "1");
        await page.ClickAsync("#form-questionnaire .btn-primary");
        await Assertions.Expect(page.Locator("#form-questionnaire")).ToContainTextAsync("must add up to 100");
        await page.FillAsync("#input-questions-0-weight", weight);
        await page.FillAsync("#input-questions-0-texten", "Expected volume a year");
        await page.ClickAsync("#form-questionnaire .btn-primary");
        await Assertions.Expect(page.Locator(".toast-card p").First).ToContainTextAsync("saved as version");
        visit.Complaints.ShouldBeEmpty();
    }

    // U-11
    [Theory]
    [InlineData("zh-CN", "light", 1440)]
    [InlineData("en", "dark", 390)]
    public async Task The_pages_are_accessible(string language, string theme, int width)
    {
        await using var visit = await portal.VisitAsync(language, theme, width);
        await visit.SignInAsync(DemoPeople.AccountManager);
        var customer = (await visit.FirstAsync("/api/customers/opportunities")).GetProperty("customerId").GetString();
        var lead = (await visit.FirstAsync("/api/customers/leads?stage=open")).GetProperty("id").GetString();
        foreach (var path in (string[])[$"/customers/{customer}?tab=development", $"/customers/{customer}/development/assess", $"/customers/leads/{lead}", $"/customers/leads/{lead}/assess"])
        {
            (await visit.OpenAsync(path)).Status.ShouldBe(200, path);
            (await visit.Page.InnerTextAsync("body")).ShouldNotContain("⟦", customMessage: path);
            await visit.Page.ShouldHaveNoAxeViolationsAsync();
            (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, path);
        }
        visit.Complaints.ShouldBeEmpty();
    }
}
