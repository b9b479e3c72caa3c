using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-20 in the browser: an administrator adds a field, a representative fills it in and finds the customer by it.</summary>
public sealed class ArchivePagesTests(PortalFixture portal)
{
    [Fact]
    public async Task A_field_is_added_filled_in_found_by_and_retired()
    {
        await using (var office = await portal.VisitAsync("en"))
        {
            var page = office.Page;
            await office.SignInAsync(DemoPeople.Operator);
            await office.OpenAsync("/customers/settings");
            await page.GetByRole(AriaRole.Link, new() { Name = "Edit" }).And(page.Locator("[href='/customers/settings/fields']")).ClickAsync();
            await page.Locator("header a[href='/customers/settings/fields/new'], a.btn-primary[href='/customers/settings/fields/new']").First.ClickAsync();
            await page.FillAsync("[name='Input.Label']", "冷库数量");
            await page.FillAsync("[name='Input.LabelEn']", "Cold stores");
            await page.SelectOptionAsync("[name='Input.Kind']", "number");
            await Assertions.Expect(page.Locator("[name='Input.Pattern']")).ToBeHiddenAsync();
            await page.FillAsync("[name='Input.Min']", "10");
            await page.FillAsync("[name='Input.Max']", "5");
            await page.FillAsync("[name='Input.UnitEn']", "stores");
            await page.ClickAsync("#form-field .btn-primary");
            await Assertions.Expect(page.Locator("#form-field .field-error")).ToContainTextAsync("above the upper bound");
            await office.Page.ShouldHaveNoAxeViolationsAsync();
            await page.FillAsync("[name='Input.Min']", "0");
            await page.FillAsync("[name='Input.Max']", "500");
            await page.ClickAsync("#form-field .btn-primary");
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/settings/fields$"));
            var row = page.Locator("tr").Filter(new() { HasText = "Cold stores" });
            await Assertions.Expect(row).ToContainTextAsync("Number");
            await row.GetByRole(AriaRole.Button, new() { Name = "Move “Cold stores” up" }).ClickAsync();
            await Assertions.Expect(page.Locator("#section-characteristics")).ToBeVisibleAsync();
            office.Complaints.ShouldBeEmpty();
        }

        await using var visit = await portal.VisitAsync("zh-CN");
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var customer = await visit.FirstAsync("/api/customers?limit=1");
        var id = customer.GetProperty("id").GetString();
        await visit.OpenAsync($"/customers/{id}/edit");
        var field = visit.Page.Locator("[name='Input.Values.coldStores']");
        await field.FillAsync("很多");
        await visit.Page.ClickAsync("#form-customer .btn-primary");
        await Assertions.Expect(visit.Page.Locator(".archive-field .field-error")).ToContainTextAsync("不是数字");
        await Assertions.Expect(field).ToHaveValueAsync("很多");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await field.FillAsync("37");
        await visit.Page.FillAsync("[name='Input.Values.serviceArea']", "华东三省");
        await visit.Page.ClickAsync("#form-customer .btn-primary");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex($"/customers/{id}$"));
        await visit.OpenAsync($"/customers/{id}?tab=archive");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("华东三省");
        await Assertions.Expect(visit.Page.Locator(".fact").Filter(new() { HasText = "冷库数量" })).ToContainTextAsync("37");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();

        await visit.OpenAsync("/customers?by=coldStores&column=coldStores");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "冷库数量" }).ClickAsync();
        await visit.Page.FillAsync("[name='v.coldStoresFrom']", "30");
        await visit.Page.FillAsync("[name='v.coldStoresTo']", "40");
        var rows = visit.Page.Locator("#list tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await Assertions.Expect(rows.First).ToContainTextAsync("37");
        await Assertions.Expect(visit.Page.Locator("#list .chip").First).ToContainTextAsync("冷库数量：30 – 40");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "存为客群" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#form-segment")).ToContainTextAsync("冷库数量：30 – 40");
        await visit.Page.FillAsync("[name='Input.Name']", "有冷库的客户");
        await visit.Page.ClickAsync("#form-segment .btn-primary");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/customers\\?segment="));
        await Assertions.Expect(visit.Page.Locator("#list tbody tr")).ToHaveCountAsync(1);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fields_for_an_industry_come_and_go_with_it_and_keep_what_was_filled_in()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.Operator);
        var page = visit.Page;
        await visit.OpenAsync("/customers/settings/fields/new?section=business");
        await page.FillAsync("[name='Input.Label']", "矿井深度");
        await page.FillAsync("[name='Input.LabelEn']", "Depth of the mine");
        await page.EvaluateAsync("document.querySelector(\"[name='Input.Industries']\").tomselect.addItem('B06')");
        await page.ClickAsync("#form-field .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/settings/fields$"));

        await visit.OpenAsync("/customers/new");
        var field = page.Locator("[name='Input.Values.depthOfTheMine']");
        await Assertions.Expect(field).ToBeHiddenAsync();
        await page.FillAsync("[name='Input.Name']", "深井矿业" + Random.Shared.Next(1_000_000));
        await page.SelectOptionAsync("[name='Input.Industry']", "B06");
        await field.FillAsync("800 m");
        await page.ClickAsync("#form-customer .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/[0-9a-f-]{36}$"));
        var address = new Uri(page.Url).AbsolutePath;

        await visit.OpenAsync(address + "/edit");
        await Assertions.Expect(field).ToHaveValueAsync("800 m");
        await page.SelectOptionAsync("[name='Input.Industry']", "C38");
        await Assertions.Expect(field).ToBeHiddenAsync();
        await page.ClickAsync("#form-customer .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/[0-9a-f-]{36}$"));
        await visit.OpenAsync(address + "?tab=archive");
        await Assertions.Expect(page.Locator(".fact").Filter(new() { HasText = "Depth of the mine" })).ToContainTextAsync("800 m");
        visit.Complaints.ShouldBeEmpty();
    }
}
