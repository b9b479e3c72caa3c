using System.Text.RegularExpressions;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Kit;

public sealed class KitListTests(PortalFixture portal)
{
    [Fact]
    public async Task Filters_apply_while_typing_stay_in_the_address_and_can_be_taken_off()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.Locator("#filter-q").PressSequentiallyAsync("trad");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/kit\\?q=trad"));
        await Assertions.Expect(visit.Page.Locator("#list tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator("#filter-q")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".filter-go")).ToBeHiddenAsync();
        await visit.Page.ClickAsync("#list .chip:not(.chip-clear)");
        await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(new Regex("q="));

        await Assertions.Expect(visit.Page.Locator("#list tbody tr")).ToHaveCountAsync(8);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_typed_before_the_script_has_come_is_not_lost()
    {
        await using var visit = await portal.VisitAsync("en");
        var typed = new TaskCompletionSource();
        await visit.Page.RouteAsync(new Regex("/controllers/filter\\."), async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync("/kit", new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });

        await visit.Page.Locator("#filter-q").PressSequentiallyAsync("trad");
        typed.SetResult();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/kit\\?q=trad"));
        await Assertions.Expect(visit.Page.Locator("#list tbody tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Where_filters_leave_nothing_they_can_be_cleared_there()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit?q=nobody-has-this-name&sort=-name");

        await Assertions.Expect(visit.Page.Locator("#list .empty-state")).ToContainTextAsync("Nothing fits");
        await visit.Page.ClickAsync("#list .empty-state a");

        await Assertions.Expect(visit.Page.Locator("#list tbody tr")).ToHaveCountAsync(8);
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/kit\\?sort=-name$"));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_choices_of_one_filter_are_chips_of_their_own()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit?stage=new&stage=won");

        var chips = await visit.Page.Locator("#list .chip:not(.chip-clear)").AllInnerTextsAsync();

        chips.Count.ShouldBe(2);
        chips.ShouldContain(chip => chip.Contains("Stage: New", StringComparison.Ordinal));
        (await visit.Page.Locator("#list .status").AllInnerTextsAsync()).Distinct().Order().ShouldBe(["New", "Won"]);
    }

    [Fact]
    public async Task A_menu_of_choices_stays_open_while_one_ticks_them()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.ClickAsync("[popovertarget=filter-stage-menu]");
        await visit.Page.CheckAsync("#filter-stage-menu [value=new]");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("stage=new"));
        await visit.Page.CheckAsync("#filter-stage-menu [value=won]");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("stage=new&stage=won"));

        await Assertions.Expect(visit.Page.Locator("#filter-stage-menu:popover-open")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("#list .chip:not(.chip-clear)")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_heading_sorts_up_then_down()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.ClickAsync("#list th a:has-text('Revenue')");
        await visit.Page.WaitForSelectorAsync("#list th[aria-sort=ascending]");
        await visit.Page.ClickAsync("#list th a:has-text('Revenue')");
        await visit.Page.WaitForSelectorAsync("#list th[aria-sort=descending]");

        var figures = (await visit.Page.Locator("#list .money").AllInnerTextsAsync())
            .Select(text => decimal.Parse(text.Trim('¥'), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        figures.ShouldBe(figures.OrderDescending());
    }

    [Fact]
    public async Task Pages_go_forward_and_back_and_the_selection_goes_along()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.CheckAsync("#list tbody tr:first-child .col-select input");
        await visit.Page.ClickAsync("#list a[rel=next]");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("cursor=8"));
        await visit.Page.CheckAsync("#list tbody tr:first-child .col-select input");
        await Assertions.Expect(visit.Page.Locator(".bulk-count")).ToHaveTextAsync("2 selected");
        await visit.Page.ClickAsync("#list a[rel=next]");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("cursor=16"));
        await visit.Page.ClickAsync("#list a[rel=prev]");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("cursor=8"));
        await Assertions.Expect(visit.Page.Locator("#list tbody tr:first-child .col-select input")).ToBeCheckedAsync();

        await visit.Page.ClickAsync(".bulk-bar button[value=assign]");

        await visit.Page.GetByText("2 customers assigned").WaitForAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_is_archived_from_its_menu_by_keyboard_and_brought_back_by_undo()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.FocusAsync("#list tbody tr:first-child .col-menu button");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("#row-c1:popover-open");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByText("c1 archived").WaitForAsync();
        await visit.Page.ClickAsync(".toast-card button:has-text('Undo')");

        await visit.Page.GetByText("c1 is back").WaitForAsync();
    }
}
