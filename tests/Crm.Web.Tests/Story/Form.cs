using Microsoft.Playwright;

namespace Crm.Web.Tests.Story;

/// <summary>A form being filled in; fields by the name of their property.</summary>
internal sealed class Form(IPage page, string name, string model)
{
    private readonly List<Func<Task>> steps = [];

    private ILocator Whole => page.Locator($"#form-{name}");

    public Form Fill(string field, string text) => Then(() => Field(field).FillAsync(text));

    public Form Select(string field, string value) => Then(() => Field(field).SelectOptionAsync(value));

    public Form SelectFirst(string field) => Then(() => Field(field).SelectOptionAsync(new SelectOptionValue { Index = 1 }));

    public Form Check(string field, string value) => Then(() => Whole.Locator($"[name='{model}.{field}'][value='{value}']").CheckAsync(new LocatorCheckOptions { Force = true }));

    public Form File(string field, string fileName, string content) => Then(() => Field(field).SetInputFilesAsync(
        new FilePayload { Name = fileName, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(content) }));

    /// <summary>Types into a picker and takes what the server offers.</summary>
    public Form Pick(string field, string typed, string offered) => Then(async () =>
    {
        await Whole.Locator($"[name='{model}.{field}'] + .ts-wrapper input").FillAsync(typed);
        await page.Locator(".ts-dropdown [data-selectable]", new PageLocatorOptions { HasText = offered }).First.ClickAsync();
        await page.Keyboard.PressAsync("Escape");
    });

    /// <summary>Presses the form's main button, or the one with this value, and waits for the page that follows.</summary>
    public async Task SendAsync(string? button = null)
    {
        foreach (var step in steps) await step();
        // Turbo says when the page after the post has come; an answer of 422 shows the same page again and never gets here.
        await page.EvaluateAsync("() => { document.documentElement.dataset.turn = 'waiting'; document.addEventListener('turbo:load', () => delete document.documentElement.dataset.turn, { once: true }); }");
        await Whole.Locator(button is null ? "button[type=submit]" : $"button[type=submit][value='{button}']").First.ClickAsync();
        try
        {
            await page.Locator("html:not([data-turn])").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        }
        catch (TimeoutException)
        {
            throw new ShouldAssertException($"{page.Url}: form {name} was not taken: {await page.Locator("main").InnerTextAsync()}");
        }
    }

    private ILocator Field(string field) => Whole.Locator($"[name='{model}.{field}']");

    private Form Then(Func<Task> step)
    {
        steps.Add(step);
        return this;
    }
}
