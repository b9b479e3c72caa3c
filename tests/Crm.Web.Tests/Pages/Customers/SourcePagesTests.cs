using System.Text.Json;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-24 in the browser: who told what, and a data card from the link to the review.</summary>
public sealed class SourcePagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData("zh-CN", 1440, true)]
    [InlineData("en", 390, false)]
    public async Task A_customer_fills_in_its_card_and_what_is_taken_over_counts(string language, int width, bool script)
    {
        await using var visit = await portal.VisitAsync(language, width: width);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var id = await CustomerAsync(visit, width == 390 ? 1 : 0);

        await visit.OpenAsync($"/customers/{id}/cards/new");
        await page.FillAsync("[name='Input.Days']", "0");
        await page.ClickAsync("#form-card .btn-primary");
        await Assertions.Expect(page.Locator("#input-days-error")).ToBeVisibleAsync();
        await page.FillAsync("[name='Input.Days']", "7");
        await page.FillAsync("[name='Input.Message']", "请核对 / please check");
        await page.CheckAsync("[name='Input.Fields'][value='values.employees']");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-card .btn-primary");
        var link = await page.Locator(".notice code").TextContentAsync();
        await page.ShouldHaveNoAxeViolationsAsync();
        var card = new Uri(page.Url).AbsolutePath;
        await visit.OpenAsync(card);
        await Assertions.Expect(page.Locator(".notice code")).ToHaveCountAsync(0); // It is shown once.

        // Somebody at the customer's, who has no account.
        await using var customer = await portal.VisitAsync(language, width: width, script: script);
        await customer.OpenAsync(new Uri(link!).AbsolutePath);
        await Assertions.Expect(customer.Page.Locator("blockquote")).ToContainTextAsync("请核对 / please check");
        await customer.Page.FillAsync("[name='Input.Web']", $"www.card-{width}.cn");
        await customer.Page.FillAsync("[name='Input.Uscc']", "123");
        await customer.Page.FillAsync("[name='Input.Values.employees']", "268");
        await customer.Page.SelectOptionAsync("[name='Input.TradeRights']", "yes");
        await customer.Page.FillAsync("[name='Input.FilledBy']", "Wang Fang");
        await customer.Page.ClickAsync("#form-data-card .btn-primary");
        await Assertions.Expect(customer.Page.Locator("#input-uscc-error")).ToBeVisibleAsync();
        await Assertions.Expect(customer.Page.Locator("[name='Input.Values.employees']")).ToHaveValueAsync("268");
        if (script)
            await customer.Page.ShouldHaveNoAxeViolationsAsync();
        await customer.Page.FillAsync("[name='Input.Uscc']", "");
        await customer.Page.ClickAsync("#form-data-card .btn-primary");
        await Assertions.Expect(customer.Page.Locator("h1")).ToContainTextAsync(language == "en" ? "Thank you" : "谢谢");

        await visit.OpenAsync(card);
        await page.CheckAsync("[name='Input.Take[tradeRights]'][value=keep]");
        await page.ClickAsync("#form-review .btn-primary");
        await Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync(); // How sure it is has to be said.
        await page.Locator("[name='Input.Certainty'][value=likely]").CheckAsync(new() { Force = true });
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-review .btn-primary");
        await Assertions.Expect(page.Locator(".card:has(#sources)")).ToContainTextAsync("Wang Fang");
        var now = (await visit.ReadAsync($"/api/customers/{id}")).GetProperty("customer");
        now.GetProperty("web").GetString().ShouldBe($"www.card-{width}.cn");
        (now.TryGetProperty("tradeRights", out var rights) && rights.ValueKind == JsonValueKind.True).ShouldBeFalse("that was not taken over");
        now.GetProperty("values").GetProperty("employees").GetRawText().ShouldContain("268");
    }

    [Fact]
    public async Task It_is_noted_down_who_told_what()
    {
        await using var visit = await portal.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var id = await CustomerAsync(visit, 2);
        await visit.OpenAsync($"/customers/{id}?tab=archive");
        await page.ClickAsync("[commandfor='source']");
        await page.CheckAsync("[name='Said.Sections'][value=trading]");
        await page.SelectOptionAsync("[name='Said.Informant']", "agency");
        await page.Locator("[name='Said.Certainty'][value=doubtful]").CheckAsync(new() { Force = true });
        await page.ClickAsync("#form-source .btn-primary");
        await Assertions.Expect(page.Locator("#said-detail-error")).ToContainTextAsync("which agency");
        await Assertions.Expect(page.Locator("[name='Said.Sections'][value=trading]")).ToBeCheckedAsync();
        await page.FillAsync("[name='Said.Detail']", "Dun & Bradstreet");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-source .btn-primary");
        await Assertions.Expect(page.Locator(".card:has(#sources)")).ToContainTextAsync("Dun & Bradstreet");
    }

    // The demo's own customers of the second representative: other tests look at those of the first.
    private static async Task<string> CustomerAsync(Visit visit, int nth) =>
        (await visit.ReadAsync($"/api/customers?owner={DemoPeople.SecondRepresentative.Id}&limit=20")).GetProperty("items")[nth + 8].GetProperty("id").GetString()!;
}
