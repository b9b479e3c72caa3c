using System.Collections.Frozen;
using Crm.BuildingBlocks.Search;

namespace Crm.BuildingBlocks.Reference;

/// <summary>
/// The administrative divisions of China (GB/T 2260), shipped as data; see <c>docs/data/regions.mjs</c>. A code that has been abolished
/// is not found: keep it and show it as it is.
/// </summary>
public static class Regions
{
    private static readonly Lazy<Region[]> Table =
        new(() => [.. ReferenceData.Read("regions.data.gz").Select(r => new Region(r[0], r[1], r[2]))]);

    private static readonly Lazy<FrozenDictionary<string, Region>> ByCode = new(() => All.ToFrozenDictionary(r => r.Code));

    private static readonly Lazy<ILookup<string, Region>> Children = new(() => All.ToLookup(r => ParentOf(r)?.Code ?? ""));

    private static readonly Lazy<(Region Region, string Sounds, string Initials)[]> Sounds = new(() =>
        [.. All.Select(r => (r, r.LatinName.Replace("'", "").Replace(" ", "").ToLowerInvariant(), Pinyin.Initials(r.Name).ToLowerInvariant()))]);

    /// <summary>All regions by code.</summary>
    public static IReadOnlyList<Region> All => Table.Value;

    /// <summary>The provinces and their like.</summary>
    public static IReadOnlyList<Region> Provinces => [.. Children.Value[""]];

    /// <summary>The region of a code of six digits, or of two or four, as 33 and 3301; null when there is none.</summary>
    public static Region? Find(string? code) => code is null ? null : ByCode.Value.GetValueOrDefault(code.Trim().PadRight(6, '0'));

    /// <summary>What the region is divided into; a municipality (北京市) has counties directly. Empty for a county and for no region.</summary>
    public static IReadOnlyList<Region> ChildrenOf(string code) => Find(code) is { } region ? [.. Children.Value[region.Code]] : [];

    /// <summary>The region's province, city and itself, from above; empty for no region.</summary>
    public static IReadOnlyList<Region> PathOf(string? code)
    {
        var path = new List<Region>();
        for (var region = Find(code); region is not null; region = ParentOf(region))
            path.Insert(0, region);
        return path;
    }

    /// <summary>The full name, 浙江省杭州市西湖区, or in English "Xihu, Hangzhou, Zhejiang"; empty for no region.</summary>
    public static string FullName(string? code, bool english = false) => english
        ? string.Join(", ", PathOf(code).Reverse().Select(r => r.LatinName))
        : string.Concat(PathOf(code).Select(r => r.Name));

    /// <summary>All codes of the region and below begin with this: for filters, <c>code like prefix || '%'</c>.</summary>
    public static string PrefixOf(Region region) => region.Code[..(2 * (int)region.Level)];

    /// <summary>Regions whose name contains what was typed, or whose Latin name or initials begin with it; larger ones first.</summary>
    public static IReadOnlyList<Region> Search(string? typed, int limit = 20)
    {
        var sought = FoldedText.Of(typed ?? "").Replace(" ", "").Replace("'", "");
        if (sought.Length == 0)
            return [];
        return [.. Sounds.Value
            .Where(r => r.Region.Name.Contains(sought, StringComparison.Ordinal) || r.Sounds.StartsWith(sought, StringComparison.Ordinal)
                || r.Initials.StartsWith(sought, StringComparison.Ordinal) || r.Region.Code.StartsWith(sought, StringComparison.Ordinal))
            .OrderBy(r => r.Region.Level).ThenBy(r => r.Region.Code, StringComparer.Ordinal)
            .Take(limit).Select(r => r.Region)];
    }

    private static Region? ParentOf(Region region) => region.Level switch
    {
        RegionLevel.Province => null,
        RegionLevel.City => Find(region.Code[..2]),
        _ => Find(region.Code[..4]) ?? Find(region.Code[..2]),
    };
}
