using System.Globalization;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-13 in the browser: a prospect is surveyed, screened, applied for, approved by the manager, planned, reported on and accepted as won.</summary>
public sealed class ProjectPagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData("zh-CN", 1440)]
    [InlineData("en", 390)]
    public async Task A_prospect_goes_through_its_six_steps(string language, int width)
    {
        await using var visit = await portal.VisitAsync(language, width: width);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var customer = await ProspectAsync(visit);
        await visit.OpenAsync($"/customers/{customer}?tab=development");
        await page.Locator($"a[href='/customers/development/new?customer={customer}']").ClickAsync();
        await page.ClickAsync("#form-project .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/development/[0-9a-f-]{36}/survey$"));
        var record = new Uri(page.Url).AbsolutePath.Replace("/survey", "", StringComparison.Ordinal);

        await page.FillAsync("[name='Input.BusinessScope']", "电气设备 Electrics");
        await page.FillAsync("[name='Input.Needs']", "两条进线");
        await page.FillAsync("[name='Input.Competitors']", "远洋电气");
        await page.ClickAsync("[name='Input.Finish']");
        await Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync(); // The credit is not judged yet.
        await page.CheckAsync("[name='Input.Credit'][value='4']");
        await page.CheckAsync("[name='Input.Sources'][value='visit']");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("[name='Input.Finish']");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(record + "/screening$"));

        await page.FillAsync("[name='Input.ExpectedYearly']", "300000");
        await page.FillAsync("[name='Input.Judgement']", "需求明确");
        await page.ClickAsync("#form-screening .btn-primary");
        await Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync(); // It was never assessed.
        await page.FillAsync("[name='Input.Exception']", "样板意义大");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-screening .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(record + "/application$"));

        await page.FillAsync("[name='Input.Goal']", "成为供应商");
        await page.FillAsync("[name='Input.Budget']", "5000");
        await page.ClickAsync("#form-application .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(record + "$"));
        await page.Locator("button[name=Submitting]").ClickAsync();
        await Assertions.Expect(page.Locator(".notice").First).ToBeVisibleAsync(); // Nobody said what is to be sold.
        await visit.OpenAsync(record + "/application");
        await page.FillAsync("[name='Input.ProductLines']", "开关柜、变压器");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-application .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(record + "$"));
        await page.Locator("button[name=Submitting]").ClickAsync();
        await StateAsync(visit, record, "submitted");

        await using var manager = await portal.VisitAsync(language, width: width);
        await manager.SignInAsync(DemoPeople.AccountManager);
        var number = (await visit.ReadAsync(Api(record))).GetProperty("number").GetString()!;
        await manager.OpenRequestAsync(subject => subject.StartsWith(number, StringComparison.Ordinal));
        await Assertions.Expect(manager.Page.Locator("main")).ToContainTextAsync("样板意义大");
        await manager.Page.ClickAsync("#form-decide .btn-primary");
        await StateAsync(visit, record, "planning");

        await visit.OpenAsync(record + "/plan");
        await page.SelectOptionAsync("[name='Input.Actions[0].Kind']", "visit");
        await page.FillAsync("[name='Input.Actions[0].Subject']", "首次拜访 first visit");
        await page.FillAsync("[name='Input.Actions[0].DueAt']", DateTime.UtcNow.AddHours(8).AddDays(5).ToString("yyyy-MM-dd'T'10:00", CultureInfo.InvariantCulture));
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-plan .btn-primary");
        await StateAsync(visit, record, "running");
        var activity = (await visit.ReadAsync(Api(record))).GetProperty("actions")[0].GetProperty("activityId").GetString();
        await visit.OpenAsync($"/customers/activities/{activity}");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(number);

        await visit.OpenAsync(record + "/report");
        await page.CheckAsync("[name='Input.Result'][value='won']");
        await page.FillAsync("[name='Input.Summary']", "签了首单");
        await page.FillAsync("[name='Input.Costs']", "4200");
        await page.ClickAsync("#form-report .btn-primary");
        await Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync(); // Won, but nothing sold.
        await page.FillAsync("[name='Input.Achieved']", "260000");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-report .btn-primary");
        await StateAsync(visit, record, "reported");

        await manager.OpenAsync(record);
        await manager.Page.ShouldHaveNoAxeViolationsAsync();
        await manager.Page.Locator("a[href*='do=accept']").First.ClickAsync();
        await Assertions.Expect(manager.Page.Locator("dialog#reason")).ToBeVisibleAsync();
        await manager.Page.FillAsync("[name='Why.Comment']", "做得好");
        await manager.Page.ClickAsync("#form-reason .btn-primary");
        await StateAsync(visit, record, "won");
        await visit.OpenAsync(record);
        await Assertions.Expect(page.Locator(".steps-line li.done")).ToHaveCountAsync(6);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("做得好");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBe(0);
        visit.Complaints.ShouldBeEmpty();
        manager.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_funnel_tells_how_far_projects_come()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.AccountManager);
        await visit.OpenAsync("/customers/development/funnel");
        var funnel = await visit.ReadAsync("/api/customers/development-projects/funnel");
        var won = funnel.GetProperty("won").GetInt32();
        won.ShouldBeGreaterThan(0);
        await Assertions.Expect(visit.Page.Locator(".chart-table tbody tr").Last.Locator("td")).ToHaveTextAsync(won.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_thresholds_are_set_on_the_settings_page()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.Operator);
        await visit.OpenAsync("/customers/settings");
        await visit.Page.FillAsync("[name='ProjectRules.MinScore']", "300");
        await visit.Page.ClickAsync("#form-project-rules .btn-primary");
        await Assertions.Expect(visit.Page.Locator(".error-summary")).ToBeVisibleAsync();
        await visit.Page.FillAsync("[name='ProjectRules.MinScore']", "60");
        await visit.Page.ClickAsync("#form-project-rules .btn-primary");
        await Assertions.Expect(visit.Page.Locator(".toast-card p")).ToContainTextAsync("thresholds were saved");
    }

    /// <summary>A new prospect of the representative.</summary>
    private static async Task<string> ProspectAsync(Visit visit)
    {
        var answer = await visit.Page.APIRequest.PostAsync("/api/customers", new()
        {
            DataObject = new { customer = new { name = $"开发 {Guid.NewGuid().ToString()[..6]} 公司", nature = "domestic", confidentiality = "internal" }, duplicateReason = "test" },
        });
        answer.Status.ShouldBe(200, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }

    private static string Api(string record) => record.Replace("/customers/development/", "/api/customers/development-projects/", StringComparison.Ordinal);

    private static Task StateAsync(Visit visit, string record, string state) => Eventually.BecomesAsync(
        async () => (await visit.ReadAsync(Api(record))).GetProperty("state").GetString(), s => s == state, $"the project is {state}");
}
