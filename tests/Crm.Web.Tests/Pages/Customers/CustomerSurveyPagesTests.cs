using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-60 in the browser: a survey is planned, its customers are asked, a report is written, approved and filed.</summary>
public sealed class CustomerSurveyPagesTests(PortalFixture portal)
{
    [Fact] // C-60
    public async Task A_survey_is_planned_asked_reported_on_and_filed()
    {
        await using var writer = await portal.VisitAsync("en");
        var page = writer.Page;
        await writer.SignInAsync(DemoPeople.SalesRepresentative);
        await writer.OpenAsync("/customers");
        var customer = await page.Locator("tbody a[href^='/customers/0']").First.InnerTextAsync();
        await writer.OpenAsync("/customers/surveys/new");
        await page.ClickAsync("#form-survey .btn-primary");
        await Assertions.Expect(page.Locator("#form-survey .error-summary").First).ToBeVisibleAsync();
        await page.FillAsync("[name='Input.Title']", "How content are they?");
        await page.FillAsync("[name='Input.Goal']", "Whether outages are told in time.");
        await page.SelectOptionAsync("[name='Input.QuestionnaireId']", new SelectOptionValue { Label = "Yearly customer survey" });
        await page.PickAsync("input-customerids", customer.Trim());
        await page.ClickAsync("#form-survey .btn-primary");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("How content are they?");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#form-survey .item")).ToContainTextAsync([customer.Trim()]);
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.FillAsync("[name='Input.Plan']", "By telephone, then by link.");
        await page.ClickAsync("#form-survey .btn-primary");
        await Assertions.Expect(page.Locator(".record")).ToContainTextAsync("By telephone, then by link.");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin asking" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make links" }).ClickAsync();
        await Assertions.Expect(page.Locator(".links code")).ToHaveCountAsync(1);
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make links" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("All these customers have a link already.");
        // Whose link was closed before it was copied gets another one.
        var survey = page.Url;
        await page.GetByRole(AriaRole.Link, new() { Name = "Who has answered" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "New link" }).ClickAsync();
        await Assertions.Expect(page.Locator(".links code")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".links strong")).ToHaveTextAsync(customer.Trim());
        await page.ShouldHaveNoAxeViolationsAsync();
        await writer.OpenAsync(new Uri(survey).AbsolutePath);
        await page.FillAsync("[name='Input.Findings']", "They are told too late.");
        await page.ClickAsync("button[name='Input.Submit']");
        await Assertions.Expect(page.Locator("#form-report .field-invalid")).ToHaveCountAsync(1);
        await page.FillAsync("[name='Input.Report']", "Account managers call each of them.");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("button[name='Input.Submit']");
        await Assertions.Expect(page.Locator(".page-head")).ToContainTextAsync("With approvers");
        var address = new Uri(page.Url).PathAndQuery;

        await using var manager = await portal.VisitAsync("en");
        await manager.SignInAsync(DemoPeople.AccountManager);
        await manager.OpenRequestAsync(subject => subject.EndsWith("How content are they?", StringComparison.Ordinal));
        await Assertions.Expect(manager.Page.Locator("main")).ToContainTextAsync("Account managers call each of them.");
        await manager.Page.ShouldHaveNoAxeViolationsAsync();
        await manager.Page.ClickAsync("#form-decide .btn-primary");
        await Eventually.BecomesAsync(() => writer.ReadAsync($"/api{address}"), survey => survey.GetProperty("state").GetString() == "filed", "the survey is filed");
        await writer.OpenAsync(address);
        await Assertions.Expect(page.Locator(".page-head")).ToContainTextAsync("Filed");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = customer.Trim() }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".timeline").First).ToContainTextAsync("How content are they?");
        manager.Complaints.ShouldBeEmpty();
        writer.Complaints.ShouldBeEmpty();
    }

    [Fact] // C-60
    public async Task A_planned_survey_is_dropped_with_a_reason()
    {
        await using var writer = await portal.VisitAsync("en", width: 390);
        var page = writer.Page;
        await writer.SignInAsync(DemoPeople.AccountManager);
        var (title, segments) = ($"Dropped {Guid.NewGuid():N}", page.Locator("[name='Input.SegmentId'] option"));
        await writer.OpenAsync("/customers/surveys/new");
        await page.FillAsync("[name='Input.Title']", title);
        await page.FillAsync("[name='Input.Goal']", "Nobody will know.");
        await page.SelectOptionAsync("[name='Input.QuestionnaireId']", new SelectOptionValue { Label = "Yearly customer survey" });
        await page.SelectOptionAsync("[name='Input.SegmentId']", (await segments.Nth(1).GetAttributeAsync("value"))!);
        await page.ClickAsync("#form-survey .btn-primary");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(title);
        await page.GetByRole(AriaRole.Button, new() { Name = "Drop the survey" }).First.ClickAsync();
        await page.ClickAsync("#form-drop .btn-primary");
        await Assertions.Expect(page.Locator("#form-drop .field-invalid")).ToHaveCountAsync(1);
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.FillAsync("[name='Off.Reason']", "Next year, with the others.");
        await page.ClickAsync("#form-drop .btn-primary");
        await Assertions.Expect(page.Locator(".page-head")).ToContainTextAsync("Dropped");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Next year, with the others.");
        (await page.Locator("#form-drop").CountAsync()).ShouldBe(0);
        await page.ShouldHaveNoAxeViolationsAsync();
        await writer.OpenAsync("/customers/surveys?state=dropped");
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync(title);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBe(0, "a long word is broken");
        writer.Complaints.ShouldBeEmpty();
    }
}
