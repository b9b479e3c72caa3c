using System.Text.Json;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>Records of the demo company, found through the API as the person who is signed in.</summary>
internal static class Records
{
    /// <summary>The first record of a list.</summary>
    public static async Task<JsonElement> FirstAsync(this Visit visit, string list) => (await visit.ReadAsync(list)).GetProperty("items")[0];

    /// <summary>What an address of the API answers.</summary>
    public static async Task<JsonElement> ReadAsync(this Visit visit, string path)
    {
        var answer = await visit.Page.APIRequest.GetAsync(path);
        answer.Status.ShouldBe(200, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value;
    }

    /// <summary>Opens the request whose subject fits, once it is in the inbox of whoever is signed in.</summary>
    public static async Task OpenRequestAsync(this Visit approver, Func<string, bool> fits)
    {
        var request = await Eventually.BecomesAsync(
            async () => (await approver.ReadAsync("/api/approvals/inbox?limit=100")).GetProperty("items").EnumerateArray()
                .Where(r => fits(r.GetProperty("subject").GetString()!)).Select(r => r.GetProperty("id").GetString()).FirstOrDefault(),
            id => id is not null, "the request in the approver's inbox");
        await approver.OpenAsync($"/approvals/{request}");
    }

    /// <summary>Types into a picker and takes what it finds.</summary>
    public static async Task PickAsync(this IPage page, string field, string text)
    {
        await page.ClickAsync($"#{field}-ts-control");
        await page.Locator($"#{field}-ts-control").PressSequentiallyAsync(text);
        await page.Locator($"#{field}-ts-dropdown [data-selectable]").Filter(new() { HasText = text }).First.ClickAsync();
        // After a choice the box takes the focus back a moment later; a key pressed before that would be undone by it.
        await page.EvaluateAsync("() => new Promise(done => setTimeout(() => requestAnimationFrame(done)))");
    }
}
