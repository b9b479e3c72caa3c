namespace Crm.BuildingBlocks.Search;

/// <summary>Whether a name, from one of its characters on, reads as typed: in pinyin (the last syllable may be begun) or by initials.</summary>
internal static class SoundMatch
{
    /// <summary>Where the match that begins at <paramref name="start"/> ends (exclusive); null when there is none.</summary>
    public static int? End(string folded, int start, string typed) =>
        Script.IsHan(folded[start]) ? Initials(folded, start, typed) ?? Syllables(folded, start, typed) : null;

    private static int? Initials(string folded, int at, string typed)
    {
        foreach (var letter in typed)
        {
            if (at >= folded.Length || !Sounds(folded[at]).Any(s => s[0] == letter))
                return null;
            at++;
        }
        return at;
    }

    private static int? Syllables(string folded, int at, string rest)
    {
        if (rest.Length == 0)
            return at;
        if (at >= folded.Length)
            return null;
        foreach (var sound in Sounds(folded[at]))
        {
            if (sound.StartsWith(rest, StringComparison.Ordinal))
                return at + 1;
            if (rest.StartsWith(sound, StringComparison.Ordinal) && Syllables(folded, at + 1, rest[sound.Length..]) is { } end)
                return end;
        }
        return null;
    }

    private static IEnumerable<string> Sounds(char c) =>
        Pinyin.Readings(c) is { Count: > 0 } readings ? readings : Script.IsWord(c) ? [c.ToString()] : [];
}
