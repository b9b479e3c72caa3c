using System.Buffers;
using System.Globalization;
using System.Text;

namespace Crm.BuildingBlocks.Search;

/// <summary>
/// A text as search sees it: half-width, lower-case, without diacritics and invisible characters. Every folded character knows
/// where it came from, so that a match can be shown in the text as written.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>ASCII and the common Chinese characters, most of all text: nothing but their case is folded.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', 0x7f - ' ').Concat(Enumerable.Range('\u4e00', 0x9fff - 0x4e00 + 1)).Select(c => (char)c)]);

    private readonly StringBuilder folded = new();
    private readonly bool mapped;

    // Kept from the first character on that does not stand where it stood in the source; most texts have none.
    private List<int>? starts;
    private List<int>? ends;

    /// <param name="source">Any text.</param>
    /// <param name="mapped">False saves the memory of the map where only <see cref="Value"/> is asked for.</param>
    public FoldedText(string source, bool mapped = true)
    {
        this.mapped = mapped;
        for (var i = 0; i < source.Length;)
        {
            var length = char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]) ? 2 : 1;
            Fold(source, i, length);
            i += length;
        }
        Value = folded.ToString();
    }

    public string Value { get; }

    /// <summary>Only the folded text.</summary>
    public static string Of(string source)
    {
        if (source.AsSpan().ContainsAnyExcept(Plain))
            return new FoldedText(source, mapped: false).Value;
        return source.AsSpan().ContainsAnyInRange('A', 'Z') ? source.ToLowerInvariant() : source;
    }

    /// <summary>Where in the source the folded character at <paramref name="index"/> begins.</summary>
    public int SourceStart(int index) => starts is null ? index : starts[index];

    /// <summary>Where in the source the folded character before <paramref name="end"/> stops (exclusive).</summary>
    public int SourceEnd(int end) => ends is null ? end : ends[end - 1];

    private void Fold(string source, int at, int length)
    {
        var c = source[at];
        if (c is > ' ' and < '\x7f')
            Add(char.ToLowerInvariant(c), at, length);
        else if (c is >= '\uff01' and <= '\uff5e')
            Add(char.ToLowerInvariant((char)(c - 0xfee0)), at, length);
        else if (length == 1 && char.IsSurrogate(c))
            Add(' ', at, length);
        else if (length == 2 && !IsPlainPair(source, at))
            AddDecomposed(source.Substring(at, 2), at, length);
        else if (length == 2 || Script.IsIdeograph(c))
            for (var k = 0; k < length; k++)
                Add(source[at + k], at, length);
        else if (char.IsWhiteSpace(c) || char.IsControl(c))
            Add(' ', at, length);
        else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
            AddDecomposed(c.ToString(), at, length);
    }

    private static bool IsPlainPair(string source, int at) => char.ConvertToUtf32(source, at) is >= 0x20000 and <= 0x3ffff;

    private void AddDecomposed(string character, int at, int length)
    {
        if (Script.LatinWithoutDecomposition(character[0]) is { } spelled)
            character = spelled;
        if (character[0] == '\u2019')
            character = "'";
        foreach (var part in Decompose(character))
        {
            if (char.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark)
                continue;
            Add(char.IsLetterOrDigit(part) || part < '\x7f' ? char.ToLowerInvariant(part) : ' ', at, length);
        }
    }

    private static string Decompose(string character)
    {
        // Unassigned code points cannot be normalised; they are separators all the same.
        try
        {
            return character.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return " ";
        }
    }

    private void Add(char c, int at, int length)
    {
        if (mapped && (starts is not null || at != folded.Length || length != 1))
        {
            starts ??= [.. Enumerable.Range(0, folded.Length)];
            ends ??= [.. Enumerable.Range(1, folded.Length)];
            starts.Add(at);
            ends.Add(at + length);
        }
        folded.Append(c);
    }
}
