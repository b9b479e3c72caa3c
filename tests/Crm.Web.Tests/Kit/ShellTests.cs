using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Kit;

public sealed class ShellTests(PortalFixture portal)
{
    [Fact]
    public async Task A_stranger_is_sent_to_the_sign_in()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/approvals");

        new Uri(visit.Page.Url).AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task A_person_sees_the_entries_of_his_permissions_and_his_name()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.GeneralManager);
        await visit.OpenAsync("/kit");

        await Assertions.Expect(visit.Page.Locator("#nav a[href='/approvals']")).ToHaveCountAsync(1);
        await visit.Page.ClickAsync("[popovertarget=user-menu]");
        await Assertions.Expect(visit.Page.Locator("#user-menu")).ToContainTextAsync(DemoPeople.GeneralManager.Name);
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/there-is-no-such-page", 404, "Not found")]
    [InlineData("/approvals/0197c000-0000-7000-8000-000000000000", 404, "Not found")]
    [InlineData("/approvals/policies", 403, "Not allowed")]
    public async Task What_cannot_be_shown_has_a_page_of_its_own(string path, int status, string heading)
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.SignInAsync(DemoPeople.ServiceAgent);
        var answer = await visit.OpenAsync(path);

        answer.Status.ShouldBe(status);
        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe(heading);
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
    }

    [Fact]
    public async Task The_sign_in_layout_is_accessible_on_a_phone()
    {
        await using var visit = await portal.VisitAsync("zh-CN", "dark", 390);
        await visit.OpenAsync("/kit/sign-in");

        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        visit.Complaints.ShouldBeEmpty();
    }
}
