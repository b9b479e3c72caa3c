using Crm.BuildingBlocks.Search;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Domain.Articles;
using NpgsqlTypes;

namespace Crm.Knowledge.Domain.Search;

/// <summary>
/// What search knows of an article: what is published of it, or its working copy while it never was. A row of its own, so that the
/// working copy of a published article can be changed without being found.
/// </summary>
internal sealed class ArticleIndex
{
    public Guid ArticleId { get; init; }
    public string Number { get; private set; } = "";
    public ArticleState State { get; private set; }
    public RevisionState Revision { get; private set; }
    public Guid AuthorId { get; private set; }
    public Guid? CategoryId { get; private set; }
    public Confidentiality Confidentiality { get; private set; }
    public List<string> Tags { get; private set; } = [];
    public List<string> Languages { get; private set; } = [];
    public List<Guid> Recused { get; private set; } = [];
    public string? TitleZh { get; private set; }
    public string? TitleEn { get; private set; }
    public string? TextZh { get; private set; }
    public string? TextEn { get; private set; }
    public DateTimeOffset ShownAt { get; private set; }
    public NpgsqlTsVector TitleSearch { get; private set; } = null!;
    public NpgsqlTsVector Search { get; private set; } = null!;

    /// <summary>Brings the row up to date after the article changed.</summary>
    /// <param name="of">The article.</param>
    /// <param name="published">Its last published version, where it has one.</param>
    public ArticleIndex Take(Article of, ArticleVersion? published)
    {
        ArticleContent content = published is null ? of : published;
        (Number, State, Revision, AuthorId, Recused) = (of.Number, of.State, of.Revision, of.AuthorId, [.. of.Recused]);
        (CategoryId, Confidentiality, Tags) = (content.CategoryId, content.Confidentiality, [.. content.Tags]);
        (TitleZh, TitleEn, ShownAt) = (content.TitleZh, content.TitleEn, of.PublishedAt ?? of.ChangedAt);
        (TextZh, TextEn) = (PlainText.Of(content.BodyZh), PlainText.Of(content.BodyEn));
        Languages = [.. new[] { TitleZh is null ? null : "zh", TitleEn is null ? null : "en" }.OfType<string>()];
        TitleSearch = Titles(Number, TitleZh, TitleEn).ToVector();
        Search = Everything(Number, TitleZh, TitleEn, content.Keywords.Concat(content.Tags), TextZh, TextEn).ToVector();
        return this;
    }

    /// <summary>People are only ever added.</summary>
    public void Recuse(IEnumerable<Guid> staffIds) => Recused = [.. Recused.Union(staffIds)];

    /// <summary>Number and titles; the Chinese one also by pinyin and initials.</summary>
    public static SearchDocument Titles(string number, string? zh, string? en) => new SearchDocument().AddName(zh).Add(en).Add(number);

    /// <summary>Titles first, then keywords and tags, then the texts.</summary>
    public static SearchDocument Everything(string number, string? zh, string? en, IEnumerable<string> words, string? textZh, string? textEn)
    {
        var document = Titles(number, zh, en);
        foreach (var word in words)
            document.Add(word, SearchWeight.B);
        return document.Add(textZh, SearchWeight.C).Add(textEn, SearchWeight.C);
    }
}
