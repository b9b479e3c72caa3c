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

    private const int VariantsPerForm = 4;

    /// <summary>The forms of a name, given as runs of folded text. A tail that every company has (有限公司) starts no form of its own.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Run> runs)
    {
        var units = Units(runs);
        if (!units.Exists(u => u.IsHan))
            return [];
        var tail = LegalTail(units);
        var forms = new HashSet<string>();
        for (var start = 0; start < tail; start++)
        {
            AddForms(forms, units, start, PinyinLength, unit => unit.Sounds);
            AddForms(forms, units, start, InitialsLength, unit => unit.Initials);
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
                    if (Pinyin.Readings(c) is { Count: > 0 } readings)
                        units.Add(new(c.ToString(), [.. readings], [.. readings.Select(r => r[..1]).Distinct()], true));
        return units;
    }

    private static int LegalTail(List<Unit> units)
    {
        var name = string.Concat(units.Select(u => u.IsHan ? u.Text : "*"));
        foreach (var tail in (string[])["股份有限公司", "有限责任公司", "有限公司"])
            if (name.Length > tail.Length && name.EndsWith(tail, StringComparison.Ordinal))
                return units.Count - tail.Length;
        return units.Count;
    }

    private static void AddForms(HashSet<string> forms, List<Unit> units, int start, int length, Func<Unit, string[]> spellings)
    {
        List<string> variants = [""];
        for (var i = start; i < units.Count && variants.Exists(v => v.Length <= length); i++)
        {
            var further = spellings(units[i]);
            var taken = Math.Min(further.Length, Math.Max(1, VariantsPerForm / variants.Count));
            variants = [.. further.Take(taken).SelectMany(f => variants.Select(v => v + f))];
        }
        foreach (var form in variants)
            forms.Add(form.Length <= length ? form : form[..length] + Cut);
    }

    private sealed record Unit(string Text, string[] Sounds, string[] Initials, bool IsHan);
}
