namespace Crm.Web.Pages.Staff;

/// <summary>What people call their browser, from the line it sends of itself.</summary>
internal static class Browsers
{
    private static readonly (string Mark, string Name)[] Programs =
        [("MicroMessenger", "WeChat"), ("DingTalk", "DingTalk"), ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Windows", "Windows"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("HarmonyOS", "HarmonyOS"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    /// <summary>"Chrome, Windows"; the line itself where it says neither.</summary>
    public static string? Name(string? userAgent)
    {
        if (string.IsNullOrWhiteSpace(userAgent)) return null;
        string?[] parts = [Find(Programs, userAgent), Find(Systems, userAgent)];
        return parts.Any(part => part is not null) ? string.Join(", ", parts.Where(part => part is not null)) : userAgent;
    }

    private static string? Find((string Mark, string Name)[] marks, string line) =>
        marks.Where(mark => line.Contains(mark.Mark, StringComparison.Ordinal)).Select(mark => mark.Name).FirstOrDefault();
}
