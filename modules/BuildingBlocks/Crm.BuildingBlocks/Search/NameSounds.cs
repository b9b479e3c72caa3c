namespace Crm.BuildingBlocks.Search;

/// <summary>
/// How a name may be typed in Latin letters: from each of its characters on, the pinyin and the initials, so that a prefix search
/// finds any part: 北京华夏电力 → beijinghuaxia…, jinghuaxiadianli, huaxiadianli …; bjhxdl, jhxdl, hxdl ….
/// Each is cut at a fixed length and then ends in <see cref="Cut"/>: the tail would only make the index large.
/// </summary>
internal static class NameSounds
{
    /// <summary>Letters kept of a pinyin; four syllables on average.</summary>
    public const int PinyinLength = 14;

    /// <summary>Letters kept of initials.</summary>
    public const int InitialsLength = 8;

    /// <summary>Marks a form that was cut; no word can contain it.</summary>
    public const char Cut = '~';

    private const int VariantsPerForm = 6;
    private static readonly string[] LegalTails = ["股份有限公司", "有限责任公司", "有限公司"];

    /// <summary>The forms of a name, given as runs of folded text. A tail that every company has (有限公司) starts no form of its own.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Run> runs)
    {
        var units = Units(runs);
        if (!units.Exists(u => u.IsHan))
            return [];
        var tail = LegalTail(units);
        var forms = new List<string>();
        for (var start = 0; start < tail; start++)
        {
            new FormWriter(units, PinyinLength, initials: false, forms).Write(start);
            new FormWriter(units, InitialsLength, initials: true, forms).Write(start);
        }
        return forms;
    }

    private static List<Unit> Units(IReadOnlyList<Run> runs)
    {
        var units = new List<Unit>();
        foreach (var run in runs)
            if (!run.IsIdeographs)
                units.Add(new(run.Text, [run.Text], [run.Text], false));
            else
                foreach (var c in run.Text)
                    if (Pinyin.Sound(c) is { } sound)
                        units.Add(new(c.ToString(), sound.Readings, sound.Initials, true));
        return units;
    }

    private static int LegalTail(List<Unit> units)
    {
        foreach (var tail in LegalTails)
        {
            var start = units.Count - tail.Length;
            if (start > 0 && Enumerable.Range(0, tail.Length).All(i => units[start + i].Text[0] == tail[i]))
                return start;
        }
        return units.Count;
    }

    private sealed record Unit(string Text, string[] Sounds, string[] Initials, bool IsHan);

    /// <summary>Writes the forms from one place on: one for each combination of readings, within limits.</summary>
    private readonly ref struct FormWriter(List<Unit> units, int length, bool initials, List<string> forms)
    {
        public void Write(int start) => Extend(stackalloc char[length + 1], 0, start, VariantsPerForm);

        private void Extend(Span<char> form, int written, int at, int variants)
        {
            if (written > length || at == units.Count)
            {
                forms.Add(written > length ? string.Concat(form[..length], [Cut]) : form[..written].ToString());
                return;
            }
            var spellings = initials ? units[at].Initials : units[at].Sounds;
            var taken = Math.Min(spellings.Length, Math.Max(1, variants));
            foreach (var spelling in spellings.AsSpan(0, taken))
            {
                var fitting = Math.Min(spelling.Length, length + 1 - written);
                spelling.AsSpan(0, fitting).CopyTo(form[written..]);
                Extend(form, written + fitting, at + 1, variants / taken);
            }
        }
    }
}
