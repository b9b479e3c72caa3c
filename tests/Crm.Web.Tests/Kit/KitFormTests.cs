using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Kit;

public sealed class KitFormTests(PortalFixture portal)
{
    [Fact]
    public async Task A_refused_form_comes_back_under_422_with_errors_at_the_fields_and_everything_typed()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.FillAsync("#input-name", "");
        await visit.Page.FillAsync("#input-capital", "-5");
        await visit.Page.FillAsync("#input-staff", "many");
        await visit.Page.FillAsync("#input-note", "kept as typed");
        var answer = await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.ClickAsync("#form-customer button[type=submit]"), response => response.Request.Method == "POST");

        answer.Status.ShouldBe(422);
        await visit.Page.WaitForSelectorAsync(".error-summary");
        (await visit.Page.InnerTextAsync("#input-name-error")).ShouldBe("Required");
        (await visit.Page.InnerTextAsync("#input-staff-error")).ShouldBe("“many” is not a valid value");
        (await visit.Page.InnerTextAsync("#input-capital-error")).ShouldBe("Cannot be less than 0");
        (await visit.Page.InputValueAsync("#input-note")).ShouldBe("kept as typed");
        (await visit.Page.InputValueAsync("#input-staff")).ShouldBe("many");
        (await visit.Page.GetAttributeAsync("#input-name", "aria-invalid")).ShouldBe("true");
        (await visit.Page.GetAttributeAsync("#input-name", "aria-describedby")).ShouldBe("input-name-hint input-name-error");
        await Assertions.Expect(visit.Page.Locator(".error-summary")).ToBeFocusedAsync();
        await visit.Page.ShouldHaveNoAxeViolationsAsync();
    }

    [Fact]
    public async Task A_saved_form_leads_on_by_303_and_says_so_once()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.FillAsync("#input-name", "Blue Harbour");
        var answer = await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.Locator("#input-name").PressAsync("Control+Enter"), response => response.Request.Method == "POST");

        answer.Status.ShouldBe(303);
        await visit.Page.GetByText("“Blue Harbour” saved").WaitForAsync();
        await visit.OpenAsync("/kit");
        (await visit.Page.GetByText("“Blue Harbour” saved").CountAsync()).ShouldBe(0);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unsaved_changes_are_not_lost_without_a_question()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");
        var asked = "";
        visit.Page.Dialog += async (_, dialog) => { asked = dialog.Message; await dialog.DismissAsync(); };

        await visit.Page.FillAsync("#input-note", "half a thought");
        await visit.Page.Locator(".tabs a").Last.ClickAsync();

        asked.ShouldBe("There are unsaved changes. Leave anyway?");
        (await visit.Page.InputValueAsync("#input-note")).ShouldBe("half a thought");
    }

    [Fact]
    public async Task A_dialog_opens_again_when_its_form_is_refused_and_only_its_own_fields_complain()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        await visit.Page.ClickAsync("[commandfor=kit-dialog].btn-primary");
        await visit.Page.ClickAsync("#kit-dialog button[type=submit]");

        await visit.Page.WaitForSelectorAsync("#kit-dialog[open] #quick-title-error");
        (await visit.Page.Locator("#input-name-error").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_picker_asks_the_server_and_takes_the_choice_with_the_keyboard()
    {
        await using var visit = await portal.VisitAsync("en");
        await visit.OpenAsync("/kit");

        // Until its script has come, the field is a plain list, which would take the letters.
        await visit.Page.Locator("#input-ownerid + .ts-wrapper").WaitForAsync();
        var input = visit.Page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Owner" });
        await input.PressSequentiallyAsync("northwind");
        await visit.Page.Locator(".ts-dropdown [data-selectable]", new PageLocatorOptions { HasTextString = "Northwind Traders" }).WaitForAsync();
        await input.PressAsync("Enter");

        (await visit.Page.EvaluateAsync<string>("document.getElementById('input-ownerid').value")).ShouldBe("c2");
    }
}
