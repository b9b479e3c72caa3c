using NpgsqlTypes;

namespace Crm.BuildingBlocks.Search;

/// <summary>Turns what was typed into a tsquery of lexemes as <see cref="SearchDocument"/> writes them.</summary>
internal static class QueryBuilder
{
    private const int MaxTyped = 500;
    private const int MaxParts = 64;
    private const int ShortestFuzzy = 4;

    // Pairs with one of these say nothing about the subject of a question.
    private const string FunctionCharacters = "的了吗呢吧么啊怎样何哪谁是在我你您他她它们这那个和与及或也就都还把被让请之其";

    public static NpgsqlTsQuery? All(string? typed, Synonyms? synonyms) =>
        And(Terms(typed, synonyms).Select(term => Or(term.Spellings.Select(Strict))));

    public static NpgsqlTsQuery? Fuzzy(string? typed, Synonyms? synonyms) =>
        And(Terms(typed, synonyms).Select(term => Or(term.Spellings.Select(Forgiving))));

    public static NpgsqlTsQuery? Any(string? typed, Synonyms? synonyms, IReadOnlySet<string>? common)
    {
        var parts = Terms(typed, synonyms).SelectMany(term => term.Spellings).SelectMany(Parts).DistinctBy(p => p.ToString()).ToList();
        var telling = parts.Where(p => p is not NpgsqlTsQueryLexeme lexeme || common?.Contains(lexeme.Text) != true).ToList();
        return Or(telling.Count > 0 ? telling : parts);
    }

    private static IEnumerable<Term> Terms(string? typed, Synonyms? synonyms)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return [];
        var runs = Run.Split(FoldedText.Of(typed.Length <= MaxTyped ? typed : typed[..MaxTyped]));
        return Term.Of(runs, synonyms ?? Synonyms.None).Take(MaxParts);
    }

    private static NpgsqlTsQuery? Strict(Spelling spelling) => spelling.IsIdeographs ? And(Pairs(spelling.Text)) : Word(spelling);

    private static NpgsqlTsQuery? Forgiving(Spelling spelling)
    {
        var characters = spelling.IsIdeographs ? new Run(spelling.Text, 0, true, false).Characters() : [];
        if (characters.Count < ShortestFuzzy)
            return Strict(spelling);
        var half = characters.Count / 2;
        return Or([And(Pairs(string.Concat(characters[..half]))), And(Pairs(string.Concat(characters[half..])))]);
    }

    private static IEnumerable<NpgsqlTsQuery> Parts(Spelling spelling)
    {
        if (!spelling.IsIdeographs)
            return Word(spelling) is { } word ? [word] : [];
        return Pairs(spelling.Text).Where(p => !p.Text.Any(FunctionCharacters.Contains));
    }

    /// <summary>The overlapping pairs of a fragment; a fragment of one character is all that begins with it.</summary>
    private static IEnumerable<NpgsqlTsQueryLexeme> Pairs(string fragment)
    {
        var characters = new Run(fragment, 0, true, false).Characters();
        if (characters.Count == 1)
            return [Prefix(characters[0])];
        return characters.Zip(characters.Skip(1), (a, b) => a + b).Distinct().Take(MaxParts).Select(pair => new NpgsqlTsQueryLexeme(pair));
    }

    private static NpgsqlTsQuery? Word(Spelling spelling)
    {
        var joined = WordForms.Limit(WithoutCountryCode(string.Concat(spelling.Words)));
        List<NpgsqlTsQuery?> ways = [Prefix(joined)];
        if (spelling.Words.Count > 1)
            ways.Add(And(spelling.Words.Select(w => Prefix(WordForms.Limit(w)))));
        // Pinyin and initials are indexed up to a length; a longer one can only meet the form that was cut.
        if (Script.IsLatinLetters(joined))
            foreach (var length in (int[])[NameSounds.InitialsLength, NameSounds.PinyinLength])
                if (joined.Length > length)
                    ways.Add(new NpgsqlTsQueryLexeme(joined[..length] + NameSounds.Cut));
        return Or(ways);
    }

    private static NpgsqlTsQueryLexeme Prefix(string word) => new(word, NpgsqlTsQueryLexeme.Weight.None, isPrefixSearch: true);

    /// <summary>A Chinese mobile number typed with 86 or 0086 in front is meant without.</summary>
    private static string WithoutCountryCode(string word) => Script.IsDigits(word) switch
    {
        true when word.Length == 13 && word.StartsWith("861", StringComparison.Ordinal) => word[2..],
        true when word.Length == 15 && word.StartsWith("00861", StringComparison.Ordinal) => word[4..],
        _ => word,
    };

    private static NpgsqlTsQuery? And(IEnumerable<NpgsqlTsQuery?> parts) => Combine(parts, (a, b) => new NpgsqlTsQueryAnd(a, b));

    private static NpgsqlTsQuery? Or(IEnumerable<NpgsqlTsQuery?> parts) => Combine(parts, (a, b) => new NpgsqlTsQueryOr(a, b));

    private static NpgsqlTsQuery? Combine(IEnumerable<NpgsqlTsQuery?> parts, Func<NpgsqlTsQuery, NpgsqlTsQuery, NpgsqlTsQuery> combine) =>
        parts.Where(p => p is not null).Aggregate((NpgsqlTsQuery?)null, (all, part) => all is null ? part : combine(all, part!));
}
