using Crm.BuildingBlocks.Seeding;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Browser;

/// <summary>A browser window and everything the browser complained of: script errors, refused styles and scripts, missing files.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static readonly Dictionary<(string Address, Guid Person), IReadOnlyList<Cookie>> SignedIn = [];

    private readonly IBrowserContext context;
    private readonly string address;
    private readonly bool script;
    private readonly List<string> complaints = [];

    internal Visit(IBrowserContext context, IPage page, string address, bool script)
    {
        this.address = address;
        this.script = script;
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained of; answers of 4xx are not counted, tests provoke them.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Opens a page and waits until its scripts have run; a page without the portal's scripts (a file, an error) needs no waiting.</summary>
    public async Task<IResponse> OpenAsync(string path)
    {
        var response = (await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle }))!;
        if (script) await Page.Locator("html[data-ready], html:not(:has(script[type=importmap]))").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return response;
    }

    /// <summary>Signs one of the demo people in (<c>DemoPeople.ServiceAgent</c>), as the sign-in page would.</summary>
    public async Task SignInAsync(DemoPerson person)
    {
        await Gate.WaitAsync();
        try
        {
            // Once a person: the module takes only so many sign-ins a minute from one address.
            if (!SignedIn.TryGetValue((address, person.Id), out var cookies))
            {
                await SignInAnewAsync(person);
                cookies = [.. (await context.CookiesAsync()).Select(c => new Cookie { Name = c.Name, Value = c.Value, Url = address })];
                SignedIn[(address, person.Id)] = cookies;
            }

            await context.AddCookiesAsync(cookies);
        }
        finally
        {
            Gate.Release();
        }
    }

    private async Task SignInAnewAsync(DemoPerson person)
    {
        var answer = await context.APIRequest.PostAsync("/api/staff/sign-in", new APIRequestContextOptions
        {
            DataObject = new { userName = person.UserName, password = PortalHost.Password },
        });
        answer.Status.ShouldBe(200, await answer.TextAsync());
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => context.DisposeAsync();
}
