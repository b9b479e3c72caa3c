using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Kit;

public sealed class KitListTests(PortalFixture portal)
{
    [Fact]
    public async Task Filters_apply_while_typing_stay_in_the_address_and_can_be_taken_off()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.Locator("#filter-q").PressSequentiallyAsync("trad");
        await visit.Page.WaitForFunctionAsync("location.href.includes('/kit?q=trad')");
        (await visit.Page.Locator("#list tbody tr").CountAsync()).ShouldBe(2);
        (await visit.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("filter-q", "the caret stays where one types");
        await visit.Page.ClickAsync("#list .chip:not(.chip-clear)");
        await visit.Page.WaitForFunctionAsync("!location.search.includes('q=')");

        (await visit.Page.Locator("#list tbody tr").CountAsync()).ShouldBe(8);
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
        await visit.Page.WaitForFunctionAsync("location.href.includes('cursor=8')");
        await visit.Page.CheckAsync("#list tbody tr:first-child .col-select input");
        (await visit.Page.InnerTextAsync(".bulk-count")).ShouldBe("2 selected");
        await visit.Page.ClickAsync("#list a[rel=next]");
        await visit.Page.WaitForFunctionAsync("location.href.includes('cursor=16')");
        await visit.Page.ClickAsync("#list a[rel=prev]");
        await visit.Page.WaitForFunctionAsync("location.href.includes('cursor=8')");
        (await visit.Page.IsCheckedAsync("#list tbody tr:first-child .col-select input")).ShouldBeTrue();

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
