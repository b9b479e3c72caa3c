using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Pages;

/// <summary>Browser windows that stay open from one page to the next, as people's do, with what they have cached.</summary>
public sealed class OpenWindows : IAsyncDisposable
{
    private readonly Dictionary<(string Person, string Language), Visit> open = [];

    /// <summary>The window of somebody who is signed in.</summary>
    public async Task<Visit> OfAsync(PortalFixture portal, string person, string language, string theme, int width)
    {
        if (open.TryGetValue((person, language), out var visit)) return visit;
        visit = await portal.VisitAsync(language, theme, width);
        await visit.SignInAsync(DemoPeople.All.Single(p => p.UserName == person));
        return open[(person, language)] = visit;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var visit in open.Values) await visit.DisposeAsync();
    }
}
