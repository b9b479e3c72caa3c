using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NpgsqlTypes;

namespace Crm.BuildingBlocks.Search;

/// <summary>
/// What is findable about one record, gathered field by field and written to a <c>tsvector</c> column under a GIN index:
/// <code>
/// customer.Search = new SearchDocument().AddName(customer.Name).Add(customer.Code).Add(customer.Phone)
///     .Add(customer.Notes, SearchWeight.D).ToVector();
/// </code>
/// PostgreSQL takes at most 1 MB a vector; what would go beyond is left out, the beginning of each text first to stay.
/// </summary>
public sealed class SearchDocument
{
    private const int MaxBytes = 900_000;
    private const int MaxPosition = 16_383;
    private const int BytesPerLexeme = 8;
    private const int BytesPerPlace = 2;
    private const int GapBetweenFields = 10;

    private readonly Dictionary<string, Places> lexemes = [];
    private int position;
    private int bytes;

    /// <summary>
    /// Adds a text: pairs of Chinese, words, numbers, and the ends of long numbers (last digits of a phone).
    /// </summary>
    /// <param name="text">Null and empty add nothing.</param>
    /// <param name="weight">Rank of a hit in it: A title or name, B keywords, C secondary fields, D running text.</param>
    public SearchDocument Add(string? text, SearchWeight weight = SearchWeight.A)
    {
        if (!string.IsNullOrWhiteSpace(text))
            AddRuns(Run.Split(FoldedText.Of(text)), weight);
        return this;
    }

    /// <summary>
    /// Adds the name of a company, person or product: as <see cref="Add"/>, and by pinyin and initials from each character on.
    /// </summary>
    public SearchDocument AddName(string? name, SearchWeight weight = SearchWeight.A)
    {
        if (string.IsNullOrWhiteSpace(name))
            return this;
        var runs = Run.Split(FoldedText.Of(name));
        AddRuns(runs, weight);
        foreach (var form in NameSounds.Of(runs))
            AddForm(form);
        return this;
    }

    /// <summary>The vector for an entity's property or a binary COPY.</summary>
    public NpgsqlTsVector ToVector()
    {
        // Obsolete because it cannot read all that PostgreSQL can; it reads what is written here: letters, digits, positions.
#pragma warning disable CS0618
        return NpgsqlTsVector.Parse(ToString());
#pragma warning restore CS0618
    }

    /// <summary>The vector in PostgreSQL's text form, for <c>$1::tsvector</c> and text COPY.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(16 * lexemes.Count);
        foreach (var (lexeme, places) in lexemes)
            places.Write(text.Append(text.Length == 0 ? "" : " ").Append(lexeme));
        return text.ToString();
    }

    private void AddRuns(List<Run> runs, SearchWeight weight)
    {
        for (var i = 0; i < runs.Count; i++)
            if (runs[i].IsIdeographs)
                AddIdeographs(runs[i], weight);
            else
                AddWord(runs, i, weight);
        position += GapBetweenFields;
    }

    private void AddIdeographs(Run run, SearchWeight weight)
    {
        var characters = run.Characters();
        for (var i = 0; i < characters.Count; i++)
        {
            position++;
            if (i + 1 < characters.Count)
                AddLexeme(characters[i] + characters[i + 1], position, weight);
            else
                AddForm(characters[i]); // Every other one begins a pair, which is how it is found by itself.
        }
    }

    private void AddWord(List<Run> runs, int at, SearchWeight weight)
    {
        position++;
        AddLexeme(WordForms.Limit(runs[at].Text), position, weight);
        foreach (var form in WordForms.OfWord(runs[at].Text))
            AddForm(form);
        var endsCompound = at + 1 == runs.Count || !runs[at + 1].Joined;
        if (runs[at].Joined && endsCompound)
            foreach (var form in WordForms.OfCompound(runs, at))
                AddForm(form);
    }

    /// <summary>A lexeme that is only found by, not ranked by: it takes no place.</summary>
    private void AddForm(string lexeme)
    {
        if (!lexemes.ContainsKey(lexeme) && HasRoom(Encoding.UTF8.GetByteCount(lexeme) + BytesPerLexeme))
            lexemes.Add(lexeme, default);
    }

    private void AddLexeme(string lexeme, int at, SearchWeight weight)
    {
        AddForm(lexeme);
        ref var places = ref CollectionsMarshal.GetValueRefOrNullRef(lexemes, lexeme);
        at = Math.Min(at, MaxPosition);
        if (!Unsafe.IsNullRef(ref places) && places.Accepts(at) && HasRoom(BytesPerPlace))
            places.Add(at, weight);
    }

    private bool HasRoom(int size)
    {
        if (bytes + size > MaxBytes)
            return false;
        bytes += size;
        return true;
    }
}
