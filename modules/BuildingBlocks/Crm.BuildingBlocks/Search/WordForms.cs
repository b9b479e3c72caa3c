namespace Crm.BuildingBlocks.Search;

/// <summary>
/// What a word, number or code is indexed as besides itself. Search matches beginnings, so every place where people start to type
/// needs a form: the digits within a code (KH00015 → 00015, 15), the last digits of a phone, a compound without its hyphens.
/// </summary>
internal static class WordForms
{
    /// <summary>Longest word kept, in characters; longer ones are cut.</summary>
    public const int MaxLength = 64;

    private const int ShortestDigits = 5;
    private const int ShortestEnd = 4;
    private const int LongestWithAllEnds = 20;
    private const int MaxCompound = 8;

    /// <summary>Forms of a word other than itself.</summary>
    public static IEnumerable<string> OfWord(string word)
    {
        word = Limit(word);
        for (var i = 1; i < word.Length; i++)
            if (char.IsAsciiDigit(word[i]) != char.IsAsciiDigit(word[i - 1]))
                yield return word[i..];
        foreach (var end in EndsOfTrailingDigits(word))
            yield return end;
    }

    /// <summary>Forms of the compound whose last part is at <paramref name="last"/>: its parts written together.</summary>
    public static IEnumerable<string> OfCompound(List<Run> runs, int last)
    {
        var first = last;
        while (runs[first].Joined)
            first--;
        if (last - first >= MaxCompound)
            yield break;
        var joined = Limit(string.Concat(runs[first..(last + 1)].Select(r => r.Text)));
        yield return joined;
        foreach (var end in EndsOfTrailingDigits(joined))
            yield return end;
    }

    public static string Limit(string word) => word.Length <= MaxLength ? word : word[..MaxLength];

    private static IEnumerable<string> EndsOfTrailingDigits(string word)
    {
        var start = word.Length;
        while (start > 0 && char.IsAsciiDigit(word[start - 1]))
            start--;
        var digits = word[start..];
        if (digits.TrimStart('0') is { Length: > 0 } trimmed && trimmed.Length < digits.Length)
            yield return trimmed;
        if (digits.Length < ShortestDigits)
            yield break;
        var longest = digits.Length <= LongestWithAllEnds ? digits.Length - 1 : 8;
        for (var length = ShortestEnd; length <= longest; length++)
            yield return digits[^length..];
    }
}
