using System.Globalization;
using System.Text.Json;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>C-25 in the browser: a customer is made confidential; whoever may not read it asks, the owner's manager grants it, and its readings are kept.</summary>
public sealed class AccessPagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData("zh-CN", 1440)]
    [InlineData("en", 390)]
    public async Task A_confidential_customer_is_asked_for_granted_read_and_taken_back(string language, int width)
    {
        await using var manager = await portal.VisitAsync(language, width: width);
        await manager.SignInAsync(DemoPeople.AccountManager);
        var customer = (await manager.ReadAsync($"/api/customers?limit=50&sort=registered&ownerId={DemoPeople.SalesRepresentative.Id}")).GetProperty("items").EnumerateArray()
            .Where(c => c.GetProperty("confidentiality").GetString() == "internal").ElementAt(width == 390 ? 9 : 8); // Of the demo company, for other tests take back what they brought; access that was granted once goes on.
        var (id, name, code) = (customer.GetProperty("id").GetString(), customer.GetProperty("name").GetString()!, customer.GetProperty("code").GetString()!);
        await manager.OpenAsync($"/customers/{id}/confidentiality");
        await manager.Page.Locator("#form-level [name='Input.Level'][value='confidential']").CheckAsync(new() { Force = true });
        await manager.Page.ClickAsync("#form-level .btn-primary");
        await Assertions.Expect(manager.Page.Locator("#circulate")).ToBeAttachedAsync();
        await manager.Page.ShouldHaveNoAxeViolationsAsync();

        await using var visit = await portal.VisitAsync(language, width: width);
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.ServiceAgent);
        await visit.OpenAsync($"/customers?q={Uri.EscapeDataString(name)}");
        await page.Locator("#confidential-customers summary").ClickAsync();
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync($"#confidential-customers a[href='/customers/{id}/access']");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(name);
        await page.FillAsync("[name='Input.Reason']", $"处理投诉 {language}");
        await page.FillAsync("[name='Input.Until']", DateTime.UtcNow.AddHours(8).AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-access .btn-primary");
        await Assertions.Expect(page.Locator("#form-withdraw")).ToBeAttachedAsync();
        (await visit.OpenAsync($"/customers/{id}")).Url.ShouldEndWith("/access");

        await manager.OpenRequestAsync(subject => subject.StartsWith(code, StringComparison.Ordinal));
        await Assertions.Expect(manager.Page.Locator("main")).ToContainTextAsync($"处理投诉 {language}");
        await manager.Page.ClickAsync("#form-decide .btn-primary");
        await Eventually.BecomesAsync(() => visit.ReadAsync($"/api/customers/{id}/access"), a => a.GetProperty("open").GetBoolean(), "access granted");
        await visit.OpenAsync($"/customers/{id}");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(name);

        await manager.OpenAsync($"/customers/{id}/confidentiality");
        await Assertions.Expect(manager.Page.Locator("main")).ToContainTextAsync(DemoPeople.ServiceAgent.Name);
        (await manager.ReadAsync($"/api/customers/{id}/confidentiality")).GetProperty("readings").EnumerateArray().ShouldContain(r => r.GetProperty("staffId").GetString() == DemoPeople.ServiceAgent.Id.ToString());
        await manager.Page.Locator("#form-level [name='Input.Level'][value='internal']").CheckAsync(new() { Force = true });
        await manager.Page.ClickAsync("#form-level .btn-primary");
        await Assertions.Expect(manager.Page.Locator("#circulate")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Numbers_are_masked_and_lead_nowhere_for_whoever_only_reads()
    {
        await using var visit = await portal.VisitAsync("zh-CN", width: 1440);
        await visit.SignInAsync(DemoPeople.KnowledgeEditor);
        var contact = (await visit.ReadAsync($"/api/customers/contacts?limit=50&q={Uri.EscapeDataString("王建国")}")).GetProperty("items").EnumerateArray().First(c => c.GetProperty("mobile").ValueKind == JsonValueKind.String);
        contact.GetProperty("mobile").GetString()!.ShouldContain("****");
        await visit.OpenAsync($"/customers/{contact.GetProperty("places")[0].GetProperty("customerId").GetString()}?tab=contacts");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("****");
        await Assertions.Expect(visit.Page.Locator("main a[href^='tel:']")).ToHaveCountAsync(0);
    }
}
