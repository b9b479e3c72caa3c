using System.Collections.Frozen;

namespace Crm.BuildingBlocks.Reference;

/// <summary>An entry of GB/T 4754-2017 国民经济行业分类.</summary>
/// <param name="Code">A section's letter (C) or a division's letter and number (C38).</param>
/// <param name="Name">Chinese name.</param>
/// <param name="EnglishName">English name.</param>
public sealed record Industry(string Code, string Name, string EnglishName)
{
    /// <summary>Whether it is a section, which has divisions, or a division.</summary>
    public bool IsSection => Code.Length == 1;
}

/// <summary>The 20 sections and 97 divisions of GB/T 4754-2017, shipped as data; see <c>docs/data/industries.mjs</c>.</summary>
public static class Industries
{
    private static readonly Lazy<Industry[]> Table =
        new(() => [.. ReferenceData.Read("industries.data.gz").Select(i => new Industry(i[0], i[1], i[2]))]);

    private static readonly Lazy<FrozenDictionary<string, Industry>> ByCode = new(() => All.ToFrozenDictionary(i => i.Code));

    private static readonly Lazy<FrozenDictionary<string, Industry>> ByNumber =
        new(() => All.Where(i => !i.IsSection).ToFrozenDictionary(i => i.Code[1..]));

    /// <summary>All entries, each section before its divisions.</summary>
    public static IReadOnlyList<Industry> All => Table.Value;

    /// <summary>The sections, A to T.</summary>
    public static IReadOnlyList<Industry> Sections => [.. All.Where(i => i.IsSection)];

    /// <summary>
    /// The entry of a code: C, C38 or 38. Of a longer code, as company registers give it (C3823, 3823), the division. Null for none.
    /// </summary>
    public static Industry? Find(string? code)
    {
        code = code?.Trim().ToUpperInvariant() ?? "";
        if (code.Length > 0 && char.IsAsciiDigit(code[0]))
            return ByNumber.Value.GetValueOrDefault(code[..Math.Min(2, code.Length)]);
        return ByCode.Value.GetValueOrDefault(code[..Math.Min(3, code.Length)]);
    }

    /// <summary>The divisions of a section; empty for anything else.</summary>
    public static IReadOnlyList<Industry> DivisionsOf(string section) =>
        [.. All.Where(i => !i.IsSection && section.Length == 1 && i.Code.StartsWith(section, StringComparison.OrdinalIgnoreCase))];
}
