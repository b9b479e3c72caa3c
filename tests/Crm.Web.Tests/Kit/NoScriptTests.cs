using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Kit;

public sealed class NoScriptTests(PortalFixture portal)
{
    [Fact]
    public async Task A_list_is_filtered_and_paged_without_a_script()
    {
        await using var visit = await portal.VisitAsync("en", script: false);
        await visit.OpenAsync("/kit");

        await visit.Page.ClickAsync("#list a[rel=next]");
        visit.Page.Url.ShouldContain("cursor=8");
        await visit.Page.ClickAsync("#list a[rel=prev]");
        visit.Page.Url.ShouldEndWith("/kit");
        await visit.Page.FillAsync("#filter-q", "trad");
        await visit.Page.ClickAsync(".filter-go");

        await Assertions.Expect(visit.Page.Locator("#list tbody tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_form_is_refused_corrected_and_saved_without_a_script()
    {
        await using var visit = await portal.VisitAsync("zh-CN", script: false);
        await visit.OpenAsync("/kit");

        await visit.Page.FillAsync("#input-name", "");
        await visit.Page.ClickAsync("#form-customer button.btn-primary");
        (await visit.Page.InnerTextAsync("#input-name-error")).ShouldBe("必填");
        await visit.Page.FillAsync("#input-name", "蓝港贸易");
        await visit.Page.ClickAsync("#form-customer button.btn-primary");

        (await visit.Page.InnerTextAsync(".toast-card p")).ShouldBe("已保存“蓝港贸易”");
    }

    [Fact]
    public async Task A_picker_looks_up_what_was_typed_without_a_script()
    {
        await using var visit = await portal.VisitAsync("en", script: false);
        await visit.OpenAsync("/kit");

        await visit.Page.FillAsync("[name='Input.OwnerId.search']", "island");
        await visit.Page.ClickAsync(".picker-lookup button");

        await Assertions.Expect(visit.Page.Locator("#input-ownerid")).ToContainTextAsync("Island Trading");
        (await visit.Page.Locator("#input-ownerid option").AllInnerTextsAsync()).ShouldContain("Island Trading");
        (await visit.Page.Locator(".error-summary").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Charts_show_their_figures_and_menus_open_without_a_script()
    {
        await using var visit = await portal.VisitAsync("en", script: false);
        await visit.OpenAsync("/kit");

        (await visit.Page.Locator(".chart").First.Locator("td").First.InnerTextAsync()).ShouldBe("120");
        await visit.Page.ClickAsync("[popovertarget=user-menu]");
        await visit.Page.ClickAsync("#user-menu button[value=zh-CN]");

        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("组件");
    }

    [Fact]
    public async Task The_navigation_opens_on_a_phone_without_a_script()
    {
        await using var visit = await portal.VisitAsync("en", width: 390, script: false);
        await visit.OpenAsync("/search");

        (await visit.Page.IsVisibleAsync("#nav")).ShouldBeFalse();
        await visit.Page.ClickAsync(".topbar-nav");
        await visit.Page.ClickAsync("#nav a:has-text('Components')");

        visit.Page.Url.ShouldEndWith("/kit");
    }
}
