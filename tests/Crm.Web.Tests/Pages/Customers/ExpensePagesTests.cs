using System.Globalization;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-53 in the browser: asked for, approved by the manager, reported with the real costs, settled by whoever holds the purse.</summary>
public sealed class ExpensePagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData("zh-CN", 1440)]
    [InlineData("en", 390)]
    public async Task An_application_goes_from_the_draft_to_the_payment(string language, int width)
    {
        await using var visit = await portal.VisitAsync(language, width: width);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var customer = (await visit.FirstAsync("/api/customers")).GetProperty("id").GetString();
        await visit.OpenAsync($"/customers/expenses/new?kind=hospitality&customer={customer}");
        await page.FillAsync("[name='Input.Purpose']", "Dinner 商务洽谈");
        await page.FillAsync("[name='Input.StartsOn']", DateTime.UtcNow.AddHours(8).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.ClickAsync("#form-expense .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/expenses/[0-9a-f-]{36}$"));
        var record = new Uri(page.Url).AbsolutePath;
        await page.Locator("button[name=Submitting]").ClickAsync();
        await Assertions.Expect(page.Locator(".notice").First).ToBeVisibleAsync();

        await visit.OpenAsync(record + "/edit");
        await page.FillAsync("[name='Input.Guests']", "马总、李工、周工");
        await page.FillAsync("[name='Input.Place']", "楼外楼");
        await page.SelectOptionAsync("[name='Input.Lines[0].Category']", "meal");
        await page.FillAsync("[name='Input.Lines[0].Item']", "商务宴请");
        await page.FillAsync("[name='Input.Lines[0].Quantity']", "4");
        await page.FillAsync("[name='Input.Lines[0].UnitPrice']", "100");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-expense .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(record + "$"));
        await page.Locator("button[name=Submitting]").ClickAsync();
        await StateAsync(visit, record, "submitted");

        await using var manager = await portal.VisitAsync(language, width: width);
        await manager.SignInAsync(DemoPeople.AccountManager);
        var number = (await visit.ReadAsync("/api" + record)).GetProperty("number").GetString()!;
        await manager.OpenRequestAsync(subject => subject.StartsWith(number, StringComparison.Ordinal));
        await Assertions.Expect(manager.Page.Locator("main")).ToContainTextAsync("马总、李工、周工");
        await manager.Page.ClickAsync("#form-decide .btn-primary");
        await StateAsync(visit, record, "approved");

        await visit.OpenAsync(record + "/report");
        await page.FillAsync("[name='Input.Costs[0].Amount']", "500");
        await page.FillAsync("[name='Input.Costs[0].Receipts']", "2");
        await page.FillAsync("[name='Input.Effect']", "谈妥");
        await page.ClickAsync("#form-report .btn-primary");
        await Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync();
        await page.FillAsync("[name='Input.Costs[0].Amount']", "420.50");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-report .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(record + "$"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("420.50");

        await using var cashier = await portal.VisitAsync(language, width: width);
        await cashier.SignInAsync(DemoPeople.CreditController);
        await cashier.OpenAsync("/customers/expenses/to-settle");
        await cashier.Page.Locator($"a[href='{record}']").First.ClickAsync();
        await cashier.Page.Locator($"a[href*='do=settle']").First.ClickAsync();
        await Assertions.Expect(cashier.Page.Locator("dialog#settle")).ToBeVisibleAsync();
        await cashier.Page.ShouldHaveNoAxeViolationsAsync();
        await cashier.Page.ClickAsync("#form-settle .btn-primary");
        await StateAsync(visit, record, "settled");
        await visit.OpenAsync($"/customers/expenses/totals?customer={customer}");
        await Assertions.Expect(page.Locator(".figures").First).ToBeVisibleAsync();
        await visit.OpenAsync($"/customers/{customer}?tab=expenses");
        await Assertions.Expect(page.Locator($"a[href='{record}']").First).ToBeVisibleAsync();
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBe(0);
        visit.Complaints.ShouldBeEmpty();
        cashier.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_limits_are_set_on_the_settings_page()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.Operator);
        await visit.OpenAsync("/customers/settings");
        await visit.Page.FillAsync("[name='ExpenseRules.OverShare']", "300");
        await visit.Page.ClickAsync("#form-expense-rules .btn-primary");
        await Assertions.Expect(visit.Page.Locator(".error-summary")).ToBeVisibleAsync();
        await visit.Page.FillAsync("[name='ExpenseRules.OverShare']", "10");
        await visit.Page.ClickAsync("#form-expense-rules .btn-primary");
        await Assertions.Expect(visit.Page.Locator(".toast-card p")).ToContainTextAsync("limits were saved");
    }

    private static Task StateAsync(Visit visit, string record, string state) => Eventually.BecomesAsync(
        async () => (await visit.ReadAsync("/api" + record)).GetProperty("state").GetString(), s => s == state, $"the application is {state}");
}
