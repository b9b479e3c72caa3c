using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Crm.BuildingBlocks.Names;

/// <summary>The domain that tells a company: of an e-mail address or a web address.</summary>
public static class EmailDomain
{
    private static readonly FrozenSet<string> Public = FrozenSet.Create(StringComparer.Ordinal,
        "qq.com", "vip.qq.com", "foxmail.com", "163.com", "vip.163.com", "126.com", "yeah.net", "188.com", "netease.com", "sina.com", "sina.cn",
        "vip.sina.com", "sohu.com", "tom.com", "21cn.com", "139.com", "189.cn", "wo.cn", "aliyun.com", "263.net", "eyou.com", "88.com",
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "live.cn", "msn.com", "yahoo.com", "yahoo.cn", "yahoo.com.cn",
        "yahoo.co.jp", "yahoo.com.hk", "yahoo.com.tw", "icloud.com", "me.com", "aol.com", "gmx.com", "gmx.de", "web.de", "mail.ru", "yandex.ru",
        "proton.me", "protonmail.com", "zoho.com", "naver.com", "mail.com", "yandex.com");

    private static readonly FrozenSet<string> SecondLevel = FrozenSet.Create(StringComparer.Ordinal,
        "com", "net", "org", "gov", "edu", "ac", "co", "or", "ne", "go", "mil");

    /// <summary>
    /// The registered domain: zhang@mail.huaxia.com.cn and https://www.huaxia.com.cn/ give huaxia.com.cn. Null for mailboxes open to
    /// everybody (qq.com, 163.com, gmail.com …), for addresses without a domain, and for IP addresses.
    /// </summary>
    public static string? Of(string? address)
    {
        var host = Host(address);
        if (host is null || Public.Contains(host))
            return null;
        var labels = host.Split('.');
        if (labels.Length < 2 || labels.Any(l => l.Length == 0) || labels[^1].All(char.IsAsciiDigit))
            return null;
        var kept = labels.Length > 2 && labels[^1].Length == 2 && SecondLevel.Contains(labels[^2]) ? 3 : 2;
        var domain = string.Join('.', labels[^Math.Min(kept, labels.Length)..]);
        return Public.Contains(domain) ? null : domain;
    }

    /// <summary>Whether the address belongs to a provider of mailboxes for everybody.</summary>
    public static bool IsPublic(string? address) => Host(address) is { } host
        && (Public.Contains(host) || Public.Contains(string.Join('.', host.Split('.').TakeLast(2))));

    private static string? Host(string? address)
    {
        try
        {
            var text = (address ?? "").Normalize(NormalizationForm.FormKC).Trim();
            var scheme = text.IndexOf("://", StringComparison.Ordinal);
            var rest = scheme >= 0 ? text[(scheme + 3)..] : text;
            rest = rest.Split('/', '?', '#')[0];
            rest = rest[(rest.LastIndexOf('@') + 1)..].Split(':', '>', ' ')[0].TrimEnd('.');
            return rest.Length == 0 ? null : new IdnMapping().GetAscii(rest).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null; // No host name: too long, an empty label, a broken character.
        }
    }
}
