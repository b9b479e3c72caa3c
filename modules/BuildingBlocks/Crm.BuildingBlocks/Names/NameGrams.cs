using Crm.BuildingBlocks.Search;

namespace Crm.BuildingBlocks.Names;

/// <summary>Compares normalised names by small pieces, and picks the pieces by which candidates are found.</summary>
internal static class NameGrams
{
    private const int MaxKeys = 16;
    private const int LatinKeyLength = 5;

    private static readonly string[] Common =
    [
        "科技", "技术", "贸易", "商贸", "实业", "发展", "投资", "工程", "建设", "建筑", "电子", "网络", "信息", "国际", "物流", "管理", "咨询", "服务",
        "文化", "传媒", "控股", "产业", "企业", "工业", "商务", "进出口", "软件", "智能", "机械", "设备", "材料", "制造", "开发", "系统",
        "international", "technology", "technologies", "trading", "china", "industrial", "industry", "industries", "the", "and", "of",
    ];

    /// <summary>Share of pieces in common, 0 to 1; both in order.</summary>
    public static double Dice(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var common = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            var order = left[i].CompareTo(right[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return left.Length + right.Length == 0 ? 0 : 2.0 * common / (left.Length + right.Length);
    }

    /// <summary>
    /// The pieces of a name, each as a number, in order: pairs of ideographs and triples of the rest of a word. Beginnings and ends
    /// count as pieces of their own.
    /// </summary>
    public static ulong[] Pieces(string name)
    {
        var pieces = new List<ulong>(name.Length + 2);
        foreach (var run in Run.Split(name))
        {
            var (padded, length) = run.IsIdeographs ? ($"^{run.Text}$", 2) : ($"^^{run.Text}$", 3);
            for (var i = 0; i + length <= padded.Length; i++)
                pieces.Add(((ulong)padded[i] << 32) | ((ulong)padded[i + 1] << 16) | (length == 3 ? padded[i + 2] : 0UL));
        }
        pieces.Sort();
        return [.. pieces];
    }

    public static IReadOnlyList<string> Keys(string core)
    {
        if (core.Length == 0)
            return [];
        var rest = Common.Where(c => Script.IsIdeograph(c[0])).Aggregate(core, (name, word) => name.Replace(word, " "));
        var telling = Run.Split(rest).Where(r => !Common.Contains(r.Text)).ToList();
        if (telling.Count == 0)
            telling = Run.Split(core);
        var keys = telling.SelectMany(run => run.IsIdeographs ? Pairs(run.Text) : [run.Text[..Math.Min(LatinKeyLength, run.Text.Length)]]);
        return [.. keys.Prepend(Sound(core)).Distinct().Take(MaxKeys)];
    }

    private static string Sound(string core) => "~" + Pinyin.Of(core.Replace(" ", ""));

    private static IEnumerable<string> Pairs(string text) =>
        text.Length == 1 ? [text] : Enumerable.Range(0, text.Length - 1).Select(i => text.Substring(i, 2));
}
