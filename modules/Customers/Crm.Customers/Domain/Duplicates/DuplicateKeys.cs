using System.Text;
using Crm.BuildingBlocks.Names;
using Crm.BuildingBlocks.Search;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Duplicates;

/// <summary>
/// Keys that a record shares with its likely duplicates (C-02). They stand hashed in a <c>bigint[]</c> column under a GIN index, so
/// that candidates among a million records are found in well under a millisecond: equal numbers and codes share their key, names that
/// differ in one of the first four characters share one of four three-character keys, names that sound alike the key of their sound.
/// </summary>
internal sealed class DuplicateKeys
{
    private readonly Dictionary<long, string> reasons = [];

    public long[] Hashes => [.. reasons.Keys];

    /// <summary>Those of numbers, codes and whole names: to share one is to be a duplicate.</summary>
    public long[] Exact => [.. reasons.Where(r => r.Value != "similar").Select(r => r.Key)];

    /// <summary>Those of pieces and sounds of names: whoever shares one is worth a comparison.</summary>
    public long[] Similar => [.. reasons.Where(r => r.Value == "similar").Select(r => r.Key)];

    public static DuplicateKeys Of(DuplicateQuery query)
    {
        var keys = new DuplicateKeys();
        if (UnifiedSocialCreditCode.TryParse(query.Uscc, out var code))
            keys.Add("uscc", code.Value);
        foreach (var phone in (query.Phones ?? []).Select(Phones.Digits).OfType<string>().Where(p => p.Length >= 7))
            keys.Add("phone", phone);
        foreach (var domain in (query.Emails ?? []).Append(query.Web).Select(EmailDomain.Of).OfType<string>())
            keys.Add("domain", domain);
        keys.AddName(query.Name);
        keys.AddName(query.NameEn);
        return keys;
    }

    /// <summary>Why a record with these keys is a candidate: uscc, phone, domain, name; similar only for shared pieces of the name.</summary>
    public IReadOnlyList<string> Shared(IEnumerable<long> others) =>
        [.. others.Select(o => reasons.GetValueOrDefault(o)).OfType<string>().Distinct().OrderBy(Strength)];

    /// <summary>Whether a record with these keys shares a number, a code or the whole name.</summary>
    public bool SharesExact(long[] others)
    {
        foreach (var other in others)
            if (reasons.TryGetValue(other, out var reason) && reason != "similar")
                return true;
        return false;
    }

    private static int Strength(string reason) => Array.IndexOf(Order, reason);

    private static readonly string[] Order = ["uscc", "phone", "domain", "name", "similar"];

    private void AddName(string? name)
    {
        var whole = CompanyName.Normalize(name).Replace(" ", "");
        if (whole.Length == 0)
            return;
        Add("name", whole);
        var core = CompanyName.Normalize(name, withoutRegion: true).Replace(" ", "");
        if (core.Length < 2)
            return;
        Add("similar", "~" + Pinyin.Of(core));
        if (core.Length < 4)
            Add("similar", core);
        else
            for (var left = 0; left < 4; left++)
                Add("similar", core[..4].Remove(left, 1) + (char.IsAscii(core[0]) && core.Length > 6 ? core[4..6] : ""));
    }

    private void Add(string reason, string value) => reasons.TryAdd(Hash($"{(reason == "similar" ? 's' : reason[0])}:{value}"), reason);

    /// <summary>FNV-1a, stretched: the same on every machine and for ever, as the column keeps it.</summary>
    private static long Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(text))
            hash = (hash ^ b) * 1099511628211UL;
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        return (long)(hash ^ (hash >> 33));
    }
}
