using Crm.Testing.AppHosts;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages;

/// <summary>U-15: a company that has nothing yet.</summary>
public sealed class FirstRunTests(PortalFixture portal)
{
    private const string Password = "Correct-horse-battery-9";

    [Fact]
    public async Task The_first_person_sets_up_the_company_by_the_printed_link_and_is_shown_where_to_begin()
    {
        await using var database = await PortalHost.NewDatabaseAsync();
        await using var server = ChildProcess.Start(typeof(Program).Assembly.Location, ["serve", "--urls=http://127.0.0.1:0"], new Dictionary<string, string?>
        {
            ["ConnectionStrings__crm"] = database.ConnectionString,
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
        });
        var link = new Uri(await server.WaitForOutputAsync(@"(http://\S+/setup\?token=\S+)"));
        await using var visit = await portal.VisitAsync("en", address: link.GetLeftPart(UriPartial.Authority));
        await visit.OpenAsync(link.PathAndQuery);
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        foreach (var (field, value) in new[] { ("Company", "Yunfan"), ("Name", "Wang Jianguo"), ("UserName", "wang"), ("Password", Password), ("Repeat", Password) })
            await visit.Page.FillAsync($"[name='Input.{field}']", value);
        var save = visit.Page.Locator(".form-buttons button");
        // The page cannot be asked while the next one is on its way, so it writes down what its button became.
        await save.EvaluateAsync("button => new MutationObserver(() => sessionStorage.setItem('button', `${button.disabled} ${button.textContent}`)).observe(button, { attributes: true, childList: true })");
        await save.ClickAsync();

        await visit.Page.WaitForURLAsync("**/sign-in*");
        (await visit.Page.EvaluateAsync<string>("sessionStorage.getItem('button')")).ShouldStartWith("true Setting up");
        await visit.Page.FillAsync("[name='Input.UserName']", "wang");
        await visit.Page.FillAsync("[name='Input.Password']", Password);
        await visit.Page.ClickAsync(".form-buttons button, form .btn-primary");

        var steps = visit.Page.Locator(".first-steps a");
        await Assertions.Expect(steps).ToHaveCountAsync(6);
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        foreach (var step in await steps.EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))"))
            (await visit.OpenAsync(step)).Status.ShouldBe(200, step);
        await visit.OpenAsync(link.PathAndQuery);
        (await visit.Page.Locator("[name='Input.Company']").CountAsync()).ShouldBe(0, "the link works once");

        foreach (var (list, says) in new[] { ("/customers", "No customers yet"), ("/customers/leads", "No leads yet"), ("/service/cases?sort=newest", "No cases yet"), ("/accounts", "No key accounts yet"), ("/accounts/orders", "No orders yet") })
        {
            await visit.OpenAsync(list);
            await Assertions.Expect(visit.Page.Locator("#list .empty-state")).ToContainTextAsync(says);
            await visit.Page.ShouldHaveNoAxeViolationsAsync();
        }
        visit.Complaints.ShouldBeEmpty();
    }
}
