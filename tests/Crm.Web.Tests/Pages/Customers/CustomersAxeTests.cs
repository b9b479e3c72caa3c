using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>
/// U-11: axe finds nothing on any page of the module, light and dark, on a desk and on a phone. Looked at are the oldest records, those of the demo company: other tests
/// take back what they brought.
/// </summary>
public sealed class CustomersAxeTests(PortalFixture portal)
{
    [Theory]
    [InlineData("zh-CN", "light", 1440)]
    [InlineData("en", "dark", 390)]
    public async Task Lists_and_records_are_accessible(string language, string theme, int width)
    {
        await using var visit = await portal.VisitAsync(language, theme, width);
        await visit.SignInAsync(DemoPeople.SalesRepresentative);
        var customer = $"/customers/{(await visit.FirstAsync("/api/customers?sort=registered")).GetProperty("id").GetString()}";
        var lead = $"/customers/leads/{(await visit.FirstAsync("/api/customers/leads?stage=open&sort=created")).GetProperty("id").GetString()}";
        var activity = $"/customers/activities/{(await visit.FirstAsync("/api/customers/activities")).GetProperty("id").GetString()}";

        await ShouldBeAccessibleAsync(visit,
            "/customers", customer, customer + "?tab=contacts", customer + "?tab=activities", customer + "?tab=cases", customer + "?tab=archive",
            "/customers/leads", lead, "/customers/leads/import", "/", "/customers/activities", activity);
    }

    [Fact]
    public async Task Forms_are_accessible()
    {
        await using var visit = await portal.VisitAsync();
        await visit.SignInAsync(DemoPeople.AccountManager);
        var customer = $"/customers/{(await visit.FirstAsync("/api/customers?sort=registered")).GetProperty("id").GetString()}";
        var lead = $"/customers/leads/{(await visit.FirstAsync("/api/customers/leads?stage=open&sort=created")).GetProperty("id").GetString()}";
        var activity = $"/customers/activities/{(await visit.FirstAsync("/api/customers/activities?mine=false")).GetProperty("id").GetString()}";

        await ShouldBeAccessibleAsync(visit,
            "/customers/new", customer + "/edit", customer + "/contacts/new", "/customers/leads/new", lead + "/edit", "/customers/activities/new",
            activity + "/edit");
    }

    private static async Task ShouldBeAccessibleAsync(Visit visit, params string[] paths)
    {
        foreach (var path in paths)
        {
            (await visit.OpenAsync(path)).Status.ShouldBe(200, path);
            (await visit.Page.InnerTextAsync("body")).ShouldNotContain("⟦", customMessage: path);
            await visit.Page.ShouldHaveNoAxeViolationsAsync();
            (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, path);
        }
        visit.Complaints.ShouldBeEmpty();
    }
}
