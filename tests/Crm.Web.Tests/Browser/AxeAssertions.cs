using Microsoft.Playwright;

namespace Crm.Web.Tests.Browser;

/// <summary>Accessibility by axe: WCAG 2.2 A and AA, and axe's best practices.</summary>
public static class AxeAssertions
{
    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js")));

    private const string Run = """
        async () => {
          const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return found.violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${node.html.slice(0, 200)} (${[...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')})`));
        }
        """;

    /// <summary>Fails with each element that axe objects to.</summary>
    public static async Task ShouldHaveNoAxeViolationsAsync(this IPage page)
    {
        // Evaluated by the debugger, so the page's content security policy does not stand in the way.
        await page.EvaluateAsync(Axe.Value);
        // From the top: what the bar at the top half covers while one scrolls is not too small.
        await page.EvaluateAsync("scrollTo({ top: 0, behavior: 'instant' })");
        var violations = await page.EvaluateAsync<string[]>(Run);
        violations.ShouldBeEmpty($"axe objects to {page.Url}");
    }
}
