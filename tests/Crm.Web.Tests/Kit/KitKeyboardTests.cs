using System.Text.RegularExpressions;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Kit;

public sealed class KitKeyboardTests(PortalFixture portal)
{
    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Ctrl_K_searches_and_Enter_opens_what_was_chosen()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/search");

        await visit.Page.Keyboard.PressAsync("Control+k");
        await visit.Page.WaitForSelectorAsync("#search-dialog[open] .search-hit");
        await visit.Page.Locator("#search-dialog input").PressSequentiallyAsync("compo");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/kit$"));
        (await visit.Page.Locator("#search-dialog[open]").CountAsync()).ShouldBe(0);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_card_of_a_board_is_moved_by_keyboard()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.FocusAsync("[data-card=c1] .board-move");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#board-move-c1 button").First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.GetByText("c1 moved to “Contacted”").WaitForAsync();
    }

    [Fact]
    public async Task A_card_of_a_board_is_moved_by_dragging()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.DragAndDropAsync("[data-card=c1]", "ul[data-key=won] li:first-child");

        await visit.Page.GetByText("c1 moved to “Won”").WaitForAsync();
    }

    [Fact]
    public async Task Escape_closes_menu_dialog_and_drawer()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        foreach (var (opener, opened) in new[]
        {
            ("[popovertarget=user-menu]", "#user-menu:popover-open"), ("[commandfor=kit-drawer]", "#kit-drawer[open]"), ("[commandfor=kit-dialog].btn-primary", "#kit-dialog[open]"),
        })
        {
            await visit.Page.ClickAsync(opener);
            await visit.Page.WaitForSelectorAsync(opened);
            await visit.Page.Keyboard.PressAsync("Escape");
            (await visit.Page.Locator(opened).CountAsync()).ShouldBe(0, opened);
        }
    }

    [Fact]
    public async Task On_a_phone_the_buttons_of_a_form_never_cover_what_has_the_focus()
    {
        await using var visit = await portal.VisitAsync("en", width: 390);
        await visit.OpenAsync("/kit");
        await visit.Page.FocusAsync("[name='Input.Name']");

        var seen = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            seen.Add(await visit.Page.EvaluateAsync<string>(UnderTheButtons));
        }

        seen.Count(field => field == "free").ShouldBeGreaterThan(10);
        seen.Where(field => field is not ("free" or "elsewhere")).ShouldBeEmpty("these fields were covered");
    }

    private const string UnderTheButtons = """
        () => {
          const field = document.activeElement, buttons = field.closest("form")?.querySelector(".form-buttons");
          if (!buttons || buttons.contains(field)) return "elsewhere";
          const [f, b] = [field, buttons].map(element => element.getBoundingClientRect());
          return f.bottom > b.top + 1 && f.top < b.bottom - 1 ? field.name || field.className : "free";
        }
        """;
}
