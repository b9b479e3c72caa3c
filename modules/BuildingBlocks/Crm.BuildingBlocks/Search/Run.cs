namespace Crm.BuildingBlocks.Search;

/// <summary>
/// A stretch of folded text that belongs together: ideographs, or one word (letters and digits). <paramref name="Joined"/> tells
/// that the word hangs on the one before it by a single character, as in <c>KA-2024-0015</c> or <c>138 0000 1234</c>.
/// </summary>
internal readonly record struct Run(string Text, int Start, bool IsIdeographs, bool Joined)
{
    public int End => Start + Text.Length;

    /// <summary>All runs of a folded text, in order; everything else separates.</summary>
    public static List<Run> Split(string folded)
    {
        var runs = new List<Run>();
        for (var i = 0; i < folded.Length;)
        {
            var ideographs = Script.IsIdeograph(folded[i]);
            var end = i;
            while (end < folded.Length && Belongs(folded[end], ideographs))
                end++;
            if (end == i)
            {
                i++;
                continue;
            }
            var text = folded[i..end];
            runs.Add(new(text, i, ideographs, !ideographs && runs.Count > 0 && HangsOn(runs[^1], text, i, folded)));
            i = end;
        }
        return runs;
    }

    /// <summary>The single characters of a run of ideographs; a surrogate pair is one.</summary>
    public List<string> Characters()
    {
        var characters = new List<string>(Text.Length);
        for (var i = 0; i < Text.Length; i++)
            characters.Add(char.IsHighSurrogate(Text[i]) && i + 1 < Text.Length ? Text.Substring(i++, 2) : Text[i].ToString());
        return characters;
    }

    private static bool Belongs(char c, bool ideographs) => ideographs ? Script.IsIdeograph(c) : Script.IsWord(c);

    private static bool HangsOn(Run before, string text, int start, string folded)
    {
        if (before.IsIdeographs || start != before.End + 1)
            return false;
        return folded[before.End] switch
        {
            '-' or '_' or '.' or '/' or '\'' or '@' or '&' => true,
            ' ' => text.Length >= 3 && before.Text.Length >= 2 && Script.IsDigits(text) && Script.IsDigits(before.Text),
            _ => false,
        };
    }
}
