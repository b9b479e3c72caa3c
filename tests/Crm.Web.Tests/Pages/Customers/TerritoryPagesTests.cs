using System.Globalization;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-50 in the browser: territories, who is in them in which order, and where customers are; C-54: who comes in.</summary>
public sealed class TerritoryPagesTests(PortalFixture portal)
{
    // C-50: entering a customer again for its place on the route left it without its coordinates.
    [Fact]
    public async Task A_territory_is_made_and_its_customers_are_put_in_order_changed_and_taken_out()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var (route, name) = (Unique("Route"), Unique("Harbour"));
        var customer = await CustomerAsync(visit, name);
        await visit.OpenAsync("/customers/territories");
        await page.ClickAsync("[commandfor=territory].btn-primary");
        await page.FillAsync("#input-name", route);
        await page.ClickAsync("#form-territory button[type=submit]");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(route);
        var territory = page.Url;

        await EnterAsync(page, name, "20");
        var row = page.Locator("tbody tr").Filter(new() { HasText = name });
        await Assertions.Expect(row).ToContainTextAsync("20");
        await row.GetByRole(AriaRole.Link, new() { Name = "Edit" }).ClickAsync();
        await Assertions.Expect(page.Locator("#input-sequence")).ToHaveValueAsync("20");
        await page.FillAsync("#input-latitude", "31.2304");
        await page.ClickAsync("#form-place button[type=submit]");
        await Assertions.Expect(page.Locator("#form-place")).ToContainTextAsync("both latitude and longitude");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.FillAsync("#input-longitude", "121.4737");
        await page.ClickAsync("#form-place button[type=submit]");
        await Assertions.Expect(page).ToHaveURLAsync(territory);
        await Assertions.Expect(row).ToContainTextAsync("31.2304, 121.4737");

        await EnterAsync(page, name, "5");
        await Assertions.Expect(row.Locator("td").Nth(0)).ToContainTextAsync("5");
        await Assertions.Expect(row).ToContainTextAsync("31.2304, 121.4737");

        await page.ClickAsync("[commandfor=territory]");
        await page.FillAsync("#input-name", route + " II");
        await page.ClickAsync("#form-territory button[type=submit]");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(route + " II");
        await row.GetByRole(AriaRole.Button, new() { Name = "Take out" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("No customers in this territory");
        var place = await visit.ReadAsync($"/api/customers/{customer}/place");
        place.GetProperty("latitude").GetDouble().ShouldBe(31.2304);
        place.TryGetProperty("territoryId", out var none).ShouldBe(none.ValueKind == System.Text.Json.JsonValueKind.Null);
        visit.Complaints.ShouldBeEmpty();
    }

    // C-50, C-32
    [Fact]
    public async Task Customers_are_put_into_a_territory_together_and_the_list_is_narrowed_to_it()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var (route, word) = (Unique("Ring"), Unique("Quay"));
        var customer = await CustomerAsync(visit, word + " North");
        await CustomerAsync(visit, word + " South");
        await PostAsync(visit, "/api/customers/territories", new { name = route });

        await visit.OpenAsync($"/customers?q={word}");
        await page.Locator("#list thead input[type=checkbox]").CheckAsync();
        await page.Locator("button[name='Bulk.Which'][value=these]").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Set a field", Exact = true }).ClickAsync();
        await page.SelectOptionAsync("#bulk-field", "territory");
        await page.Locator("select[name='Input.Value'] option").Filter(new() { HasText = route }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.SelectOptionAsync("[name='Input.Value']", new SelectOptionValue { Label = route });
        await page.ClickAsync("#form-bulk-run .btn-primary");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync($"Territory: {route}");
        await Assertions.Expect(page.Locator(".figures dd").Nth(1)).ToHaveTextAsync("2");

        await visit.OpenAsync("/customers");
        await page.SelectOptionAsync("#filter-territory", new SelectOptionValue { Label = route });
        await Assertions.Expect(page.Locator("#list tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("#list tbody tr").First).ToContainTextAsync(route);
        await page.GetByRole(AriaRole.Link, new() { Name = "Save as segment" }).ClickAsync();
        await Assertions.Expect(page.Locator("#input-territory option:checked")).ToHaveTextAsync(route);

        await visit.OpenAsync($"/customers/{customer}");
        await page.Locator($"a[href='/customers/{customer}/place']").ClickAsync();
        await page.FillAsync("#input-sequence", "30");
        await page.ClickAsync("#form-place button[type=submit]");
        await Assertions.Expect(page.Locator(".record")).ToContainTextAsync(route);
        await Assertions.Expect(page.Locator(".record")).ToContainTextAsync("30");
        visit.Complaints.ShouldBeEmpty();
    }

    // C-50, C-52: on a phone
    [Fact]
    public async Task The_place_of_a_check_in_becomes_the_customers()
    {
        await using var visit = await portal.VisitAsync("en", width: 390);
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["geolocation"]);
        await page.Context.SetGeolocationAsync(new Geolocation { Latitude = 30.25f, Longitude = 120.125f, Accuracy = 8 });
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var customer = await CustomerAsync(visit, Unique("Bridge"));
        var activity = await PostAsync(visit, "/api/customers/activities", new
        {
            kind = "visit", subject = "First visit", dueAt = DateTimeOffset.UtcNow.AddHours(2).ToString("O", CultureInfo.InvariantCulture), customerId = customer,
        });
        await visit.OpenAsync($"/customers/visits/{activity}");
        await page.ClickAsync("#form-arrive button");
        await page.GetByRole(AriaRole.Button, new() { Name = "Take this as the customer’s place" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("About 0 m from the customer");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take this as the customer’s place" })).ToHaveCountAsync(0);
        (await visit.ReadAsync($"/api/customers/{customer}/place")).GetProperty("latitude").GetDouble().ShouldBe(30.25);
        visit.Complaints.ShouldBeEmpty();
    }

    // C-54
    [Fact]
    public async Task Whoever_comes_in_is_logged_becomes_a_lead_and_is_to_be_called_at_once()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var (company, person) = (Unique("Lantern Works"), Unique("Ms Gu"));
        await visit.OpenAsync("/customers/visitors");
        await page.Locator(".page-head a[href='/customers/visitors/new']").ClickAsync();
        await page.FillAsync("#input-name", person);
        await page.FillAsync("#input-company", company);
        await page.FillAsync("#input-need", "Wants a quotation for two lines");
        await page.FillAsync("#input-nextstep", $"Call {person}");
        await page.ClickAsync("#form-visitor .btn-primary");
        await Assertions.Expect(page.Locator("#input-phone")).ToHaveAttributeAsync("aria-invalid", "true");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        await page.FillAsync("#input-phone", "139" + Random.Shared.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture));
        await page.ClickAsync("#form-visitor .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/visitors$"));

        await visit.OpenAsync($"/customers/visitors?q={Uri.EscapeDataString(person)}");
        var row = page.Locator("#list tbody tr");
        await Assertions.Expect(row).ToHaveCountAsync(1);
        await Assertions.Expect(row).ToContainTextAsync($"Call {person}");
        await row.GetByRole(AriaRole.Link, new() { Name = $"Call {person}" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(company);
        await visit.OpenAsync($"/customers/visitors?q={Uri.EscapeDataString(person)}");
        await row.GetByRole(AriaRole.Link, new() { Name = company }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/leads/"));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(company);
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task EnterAsync(IPage page, string name, string order)
    {
        await page.ClickAsync("[commandfor=place]");
        await page.PickAsync("entry-customerid", name);
        await page.FillAsync("#entry-sequence", order);
        await page.ClickAsync("#form-place button[type=submit]");
        await Assertions.Expect(page.Locator("dialog#place")).ToBeHiddenAsync();
    }

    private static string Unique(string word) => $"{word} {Guid.NewGuid():N}"[..(word.Length + 9)];

    private static Task<string> CustomerAsync(Visit visit, string name) =>
        PostAsync(visit, "/api/customers", new { customer = new { name, nature = "domestic", confidentiality = "internal" }, duplicateReason = "test" });

    private static async Task<string> PostAsync(Visit visit, string address, object body)
    {
        var answer = await visit.Page.APIRequest.PostAsync(address, new() { DataObject = body });
        answer.Ok.ShouldBeTrue(await answer.TextAsync());
        return (await answer.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }
}
