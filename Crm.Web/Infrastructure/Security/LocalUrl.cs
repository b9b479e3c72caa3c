namespace Crm.Web.Infrastructure.Security;

/// <summary>Addresses that came in with a request are followed only when they stay on this site.</summary>
public static class LocalUrl
{
    /// <summary>The address if it is a path of this site (<c>/a?b</c>, not <c>//host</c>, not <c>/\host</c>), else the other one.</summary>
    public static string Or(string? url, string otherwise) => IsLocal(url) ? url! : otherwise;

    /// <summary>Whether the address is a path of this site.</summary>
    public static bool IsLocal(string? url) =>
        url is ['/', ..] && (url.Length == 1 || url[1] is not ('/' or '\\')) && !url.Any(char.IsControl);
}
