using System.Collections.Frozen;
using System.IO.Compression;

namespace Crm.BuildingBlocks.Search;

/// <summary>
/// Toneless pinyin of Chinese characters (U+4E00-U+9FFF), from Unihan; see <c>docs/data/pinyin.mjs</c>. ü is written v.
/// Characters with several readings (重, 行, 乐, 长) give the main one first, then the common others.
/// </summary>
public static class Pinyin
{
    private static readonly Lazy<FrozenDictionary<char, Sounds>> Table = new(Load);

    /// <summary>Readings of a character, the main one first; empty for anything that is no Chinese character.</summary>
    public static IReadOnlyList<string> Readings(char character) =>
        Table.Value.TryGetValue(character, out var sounds) ? sounds.Readings : [];

    /// <summary>The text with each Chinese character replaced by its main reading: 北京A座 → "beijingAzuo".</summary>
    public static string Of(string text) => string.Concat(text.Select(c => Readings(c) is [var main, ..] ? main : c.ToString()));

    /// <summary>Upper-case initials of the main readings: 北京华夏电力 → "BJHXDL". Other letters and digits stay, the rest is left out.</summary>
    public static string Initials(string text) => string.Concat(text
        .Select(c => Readings(c) is [var main, ..] ? char.ToUpperInvariant(main[0]) : char.ToUpperInvariant(c))
        .Where(char.IsAsciiLetterOrDigit));

    /// <summary>Readings and their initials; null for anything that is no Chinese character.</summary>
    internal static Sounds? Sound(char character) => Table.Value.GetValueOrDefault(character);

    private static FrozenDictionary<char, Sounds> Load()
    {
        var readings = new Dictionary<char, string[]>(21_000);
        foreach (var (syllable, main, _) in Lines())
            foreach (var character in main)
                readings[character] = [syllable];
        foreach (var (syllable, _, further) in Lines())
            foreach (var character in further)
                readings[character] = [.. readings[character], syllable];
        readings['〇'] = ["ling"];
        return readings.ToFrozenDictionary(r => r.Key, r => new Sounds(r.Value, [.. r.Value.Select(s => s[..1]).Distinct()]));
    }

    private static List<(string Syllable, string Main, string Further)> Lines()
    {
        using var packed = typeof(Pinyin).Assembly.GetManifestResourceStream("Crm.BuildingBlocks.Search.pinyin.data.gz")
            ?? throw new InvalidOperationException("Crm.BuildingBlocks lacks its resource Search/pinyin.data.gz.");
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1], parts[2]))];
    }

    internal sealed record Sounds(string[] Readings, string[] Initials);
}
