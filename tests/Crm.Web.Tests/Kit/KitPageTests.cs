using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Kit;

public sealed class KitPageTests(PortalFixture portal)
{
    public static MatrixTheoryData<string, string, int> Looks { get; } = new(["zh-CN", "en"], ["light", "dark"], [1440, 390]);

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_component_is_accessible_and_fits_the_screen(string language, string theme, int width)
    {
        await using var visit = await portal.VisitAsync(language, theme, width);
        await visit.OpenAsync("/kit");

        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe(language == "en" ? "Components" : "组件");
        (await visit.Page.EvaluateAsync<string>("document.documentElement.lang")).ShouldBe(language);
        (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBe(0, "the page scrolls sideways");
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dark_is_dark_and_light_is_light_whatever_the_system_says_once_chosen()
    {
        await using var visit = await portal.VisitAsync(theme: "light");
        await visit.OpenAsync("/kit");
        var light = await BackgroundAsync(visit);

        await visit.Page.ClickAsync("[popovertarget=user-menu]");
        await visit.Page.ClickAsync("#user-menu button[value=dark]");
        await visit.Page.WaitForSelectorAsync("html[data-theme=dark]");

        (await BackgroundAsync(visit)).ShouldNotBe(light);
        new Uri(visit.Page.Url).AbsolutePath.ShouldBe("/kit");
    }

    [Fact]
    public async Task Language_is_switched_in_the_user_menu_and_kept()
    {
        await using var visit = await portal.VisitAsync("zh-CN");
        await visit.OpenAsync("/kit");

        await visit.Page.ClickAsync("[popovertarget=user-menu]");
        await visit.Page.ClickAsync("#user-menu button[value=en]");
        await visit.Page.WaitForSelectorAsync("html[lang=en]");
        await visit.OpenAsync("/kit");

        (await visit.Page.Locator("h1").InnerTextAsync()).ShouldBe("Components");
    }

    [Fact]
    public async Task Charts_are_drawn_and_their_figures_stand_beside_them()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.WaitForSelectorAsync(".chart canvas");
        (await visit.Page.Locator(".chart canvas").CountAsync()).ShouldBe(3);
        (await visit.Page.Locator(".chart").First.Locator("tbody tr").First.InnerTextAsync()).ShouldContain("120");
    }

    private static Task<string> BackgroundAsync(Visit visit) => visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
