using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Reference;

namespace Crm.BuildingBlocks.Names;

/// <summary>The region in a company's name: in front (北京华夏, 浙江省杭州市华夏) or in brackets (华夏(北京)).</summary>
internal static partial class NameRegion
{
    private const int LongestName = 11;
    private const int ShortestCore = 2;

    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(Load);

    /// <summary>The region's short name (北京; empty if there is none) and the name without it.</summary>
    public static (string Region, string Core) Split(string name)
    {
        var region = "";
        name = InBrackets().Replace(name, match =>
        {
            if (!Names.Value.TryGetValue(match.Groups[1].Value, out var named))
                return match.Groups[1].Value;
            region = named;
            return "";
        }).Replace("(", "").Replace(")", "").Trim();
        for (var leading = Leading(name); leading is not null; leading = Leading(name))
            (region, name) = (Names.Value[leading], name[leading.Length..].Trim());
        return (region, name);
    }

    public static string WithoutBrackets(string name) => name.Replace("(", "").Replace(")", "").Trim();

    private static string? Leading(string name)
    {
        for (var length = Math.Min(LongestName, name.Length - ShortestCore); length >= 2; length--)
            if (Names.Value.ContainsKey(name[..length]))
                return name[..length];
        return null;
    }

    private static FrozenDictionary<string, string> Load()
    {
        var names = new Dictionary<string, string> { ["中国"] = "" };
        foreach (var region in Regions.All)
        {
            var name = region.Name;
            var bare = Kind().Replace(name, "");
            // 朝阳区 only with its 区, but 昆山 for 昆山市: companies name themselves after cities, not after districts.
            var named = bare.Length > 1 ? bare : name;
            names.TryAdd(name, named);
            if (bare.Length > 1 && (region.Level != RegionLevel.County || name.EndsWith('市')))
                names.TryAdd(bare, named);
        }
        return names.ToFrozenDictionary();
    }

    [GeneratedRegex(@"\(([^()]*)\)")]
    private static partial Regex InBrackets();

    [GeneratedRegex("(壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市|地区|盟|县|区)$")]
    private static partial Regex Kind();
}
