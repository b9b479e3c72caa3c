using System.Text.Json;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>W-08 in the browser: a person is found, gets a copy, and is erased in every module once the general manager says so.</summary>
public sealed partial class PersonalDataPagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData("zh-CN", 1440)]
    [InlineData("en", 390)]
    public async Task A_person_is_found_handed_the_copy_and_erased_in_every_module(string language, int width)
    {
        await using var officer = await portal.VisitAsync(language, width: width);
        await officer.SignInAsync(DemoPeople.Operator);
        var page = officer.Page;
        // Those whom nobody else's test looks for, with a number (others add contacts without); each language another.
        var contact = (await officer.ReadAsync("/api/customers/contacts?limit=100&q=13")).GetProperty("items").EnumerateArray()
            .Where(c => c.GetProperty("mobile").ValueKind == JsonValueKind.String).Reverse().ElementAt(width == 390 ? 1 : 0);
        var (id, name, mobile) = (contact.GetProperty("id").GetString()!, contact.GetProperty("name").GetString()!, contact.GetProperty("mobile").GetString()!);
        await officer.OpenAsync("/customers/personal-data");
        await page.FillAsync("#person-q", mobile);
        await page.PressAsync("#person-q", "Enter");
        var box = page.Locator($"input[name='Input.Records'][value='contact:{id}']");
        await Assertions.Expect(box).ToBeAttachedAsync();
        await page.ShouldHaveNoAxeViolationsAsync();
        await box.CheckAsync(new() { Force = true });
        await page.Locator("#form-open [name='Input.Kind'][value='erasure']").CheckAsync(new() { Force = true });
        await page.FillAsync("[name='Input.Reason']", "本人来电，已核实");
        await page.ClickAsync("#form-open .btn-primary");
        await Assertions.Expect(page.Locator("#form-submit")).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(name);
        await page.ShouldHaveNoAxeViolationsAsync();
        var address = new Uri(page.Url).AbsolutePath;
        var number = NumberOf().Match(await page.InnerTextAsync("h1")).Value;

        foreach (var format in new[] { "json", "html" })
        {
            var copy = await page.APIRequest.GetAsync($"{address}/file?format={format}");
            copy.Status.ShouldBe(200);
            var text = await copy.TextAsync();
            text.ShouldContain(format == "json" ? mobile : number);
            text.ShouldNotContain("⟦");
        }

        await page.ClickAsync("#form-submit .btn-primary");
        await Assertions.Expect(page.Locator("#form-submit")).ToHaveCountAsync(0);
        await using var manager = await portal.VisitAsync(language, width: width);
        await manager.SignInAsync(DemoPeople.GeneralManager);
        await manager.OpenRequestAsync(subject => subject == number);
        await Assertions.Expect(manager.Page.Locator("main")).Not.ToContainTextAsync(name);
        await manager.Page.ClickAsync("#form-decide .btn-primary");

        var request = address[(address.LastIndexOf('/') + 1)..];
        var done = await Eventually.BecomesAsync(
            () => officer.ReadAsync($"/api/customers/personal-data/requests/{request}"), r => r.GetProperty("request").GetProperty("state").GetString() == "done", "every module is done");
        done.GetProperty("parts").EnumerateArray().Select(p => p.GetProperty("module").GetString()).Order(StringComparer.Ordinal)
            .ShouldBe(["accounts", "approvals", "customers", "knowledge", "service", "staff"]);
        await officer.OpenAsync(address);
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync(name);
        await page.ShouldHaveNoAxeViolationsAsync();
        (await officer.ReadAsync($"/api/customers/contacts?q={mobile}")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_sells_has_no_such_page()
    {
        await using var visit = await portal.VisitAsync();
        await visit.SignInAsync(DemoPeople.AccountManager);
        (await visit.OpenAsync("/customers/personal-data")).Status.ShouldBe(403);
        (await visit.OpenAsync("/customers/personal-data/find?q=13800000000")).Status.ShouldBe(403);
    }

    [GeneratedRegex(@"PD-\d{4}-\d{5}")]
    private static partial Regex NumberOf();
}
