using System.Text;
using Crm.BuildingBlocks.Search;
using FsCheck;
using FsCheck.Fluent;
using NpgsqlTypes;

namespace Crm.BuildingBlocks.Tests.Search;

public sealed class SearchProperties
{
    private static readonly string[] Names = [.. File.ReadLines(SharedData.PathOf("company-names.txt"))];
    /// <summary>Throws at half a character, as the database driver does.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly Gen<string> Anything = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>(),
        Gen.ListOf(Gen.Elements("'", "\\", ":", "*", "&", "|", "!", "(", ")", "<->", " ", "\0", "\ud83d", "\ud83d", "\udc00", "😀", "𠮷", "𠮷", "ß", "é", "电", "力", "A", "9", "-", "@"))
            .Select(string.Concat));

    private static readonly Gen<string> Texts = Gen.ListOf(Gen.Frequency((5, Gen.Elements(Names)), (1, Gen.Elements("，", " ", "ABB ", "2024-", "（", "13800001234 "))))
        .Select(string.Concat);

    [Fact]
    public void Any_input_makes_a_query_that_can_be_read_back() => Prop.ForAll(Anything.ToArbitrary(), typed =>
    {
        foreach (var query in (NpgsqlTsQuery?[])[SearchText.Query(typed), SearchText.FuzzyQuery(typed), SearchText.LooseQuery(typed)])
        {
            if (query is null)
                continue;
            Lexemes(query).ShouldAllBe(l => l.Text.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '~'));
            Utf8.GetByteCount(query.ToString()).ShouldBeLessThan(20_000);
        }
    }).Check(Runs);

    [Fact]
    public void Any_text_makes_a_vector() => Prop.ForAll(Anything.ToArbitrary(), text =>
    {
        var document = new SearchDocument().Add(text, SearchWeight.D).AddName(text);
        document.ToVector().ShouldAllBe(l => l.Text.Length > 0);
        Utf8.GetByteCount(document.ToString()).ShouldBeGreaterThanOrEqualTo(0);
    }).Check(Runs);

    [Fact]
    public void Any_fragment_finds_its_text() => Prop.ForAll(Texts.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(),
        (text, at, length) =>
        {
            var fragment = text.Length == 0 ? "" : text.Substring(at % text.Length, Math.Min(length, text.Length - at % text.Length));
            // A word is found from its beginning; a fragment that begins inside one is not asked for.
            if (!fragment.Any(char.IsAsciiLetterOrDigit) && SearchText.Query(fragment) is { } query)
                SearchText.Index(text).Matches(query).ShouldBeTrue($"'{fragment}' in '{text}'");
        }).Check(Runs);

    [Fact]
    public void Any_run_of_syllables_or_initials_finds_its_name() => Prop.ForAll(
        Gen.Elements(Names).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (name, at, length) =>
        {
            var part = name[Math.Min(at, name.Length - 1)..];
            part = part[..Math.Min(length, part.Length)];
            var vector = SearchText.IndexName("浙江" + name + "集团");
            vector.Finds(Pinyin.Of(part)).ShouldBeTrue(Pinyin.Of(part));
            vector.Finds(Pinyin.Initials(part)).ShouldBeTrue(Pinyin.Initials(part));
        }).Check(Runs);

    [Fact]
    public void One_wrong_character_is_forgiven_by_the_fuzzy_query() => Prop.ForAll(
        Gen.Elements(Names.Where(n => n.Length >= 4).ToArray()).ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (name, at) =>
        {
            var wrong = name[..(at % name.Length)] + "龘" + name[(at % name.Length + 1)..];
            SearchText.Index(name).Matches(SearchText.FuzzyQuery(wrong)!).ShouldBeTrue($"'{wrong}' for '{name}'");
            SearchText.Index(name).Matches(SearchText.Query(wrong)!).ShouldBeFalse();
        }).Check(Runs);

    [Fact]
    public void Highlighted_pieces_are_the_text_and_alternate() => Prop.ForAll(Anything.ToArbitrary(), Anything.ToArbitrary(), (text, typed) =>
    {
        var pieces = SearchText.Highlight(text, typed, isName: true);
        string.Concat(pieces.Select(p => p.Text)).ShouldBe(text ?? "");
        pieces.Zip(pieces.Skip(1)).ShouldAllBe(p => p.First.IsMatch != p.Second.IsMatch);
        string.Concat(SearchText.Snippet(text, typed, 10).Select(p => p.Text)).Length.ShouldBeLessThanOrEqualTo(12);
    }).Check(Runs);

    private static IEnumerable<NpgsqlTsQueryLexeme> Lexemes(NpgsqlTsQuery query) => query switch
    {
        NpgsqlTsQueryBinOp both => Lexemes(both.Left).Concat(Lexemes(both.Right)),
        NpgsqlTsQueryLexeme lexeme => [lexeme],
        _ => throw new NotSupportedException(query.Kind.ToString()),
    };
}
