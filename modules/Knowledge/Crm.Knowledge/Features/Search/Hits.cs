using Crm.BuildingBlocks.Search;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Shared;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Crm.Knowledge.Features.Search;

/// <summary>Found articles as they are shown: in the language that fits what was typed better, else the reader's.</summary>
internal static class Hits
{
    private const int SnippetLength = 120;

    public static async Task<IReadOnlyList<ArticleHit>> HitsAsync(this KnowledgeDbContext db, IReadOnlyList<Ranked> ranked, string? typed, CancellationToken ct)
    {
        var ids = ranked.Select(r => r.Id).ToList();
        var rows = await db.Index.AsNoTracking().Where(i => ids.Contains(i.ArticleId))
            .Select(i => new Found(
                i.ArticleId, 0, false, i.Number, i.State.ToString(), i.CategoryId, i.Confidentiality.ToString(), i.Tags, i.ShownAt, i.TitleZh, i.TitleEn, i.TextZh, i.TextEn))
            .ToDictionaryAsync(r => r.Id, ct);
        return [.. ranked.Where(r => rows.ContainsKey(r.Id)).Select(r => (rows[r.Id] with { Score = r.Score }).Hit(typed))];
    }

    /// <summary>How it is shown.</summary>
    public static ArticleHit Hit(this Found row, string? typed)
    {
        Face?[] faces = [Show("zh", row.TitleZh, row.TextZh, typed), Show("en", row.TitleEn, row.TextEn, typed)];
        var preferred = ArticleReader.English ? "en" : "zh";
        var face = faces.OfType<Face>().OrderByDescending(f => f.Marked).ThenByDescending(f => f.Language == preferred).First();
        return new ArticleHit(row.Id, row.Number, face.Title, face.TitlePieces, face.Snippet, face.Language, Enum.Parse<ArticleState>(row.State), row.CategoryId,
            Enum.Parse<Confidentiality>(row.Confidentiality), row.Tags, row.ShownAt, row.Score);
    }

    private static Face? Show(string language, string? title, string? text, string? typed)
    {
        if (title is null)
            return null;
        var pieces = SearchText.Highlight(title, typed, isName: true);
        var snippet = SearchText.Snippet(text, typed, SnippetLength);
        return new Face(language, title, [.. pieces.Select(Piece)], [.. snippet.Select(Piece)], Marks(pieces) * 3 + Marks(snippet));
    }

    private static Piece Piece(TextPiece piece) => new(piece.Text, piece.IsMatch);

    private static int Marks(IEnumerable<TextPiece> pieces) => pieces.Where(p => p.IsMatch).Sum(p => p.Text.Length);

    private sealed record Face(string Language, string Title, IReadOnlyList<Piece> TitlePieces, IReadOnlyList<Piece> Snippet, int Marked);
}

/// <summary>An article with its score.</summary>
internal sealed record Ranked(Guid Id, double Score);

/// <summary>An article as it was found.</summary>
internal sealed record Found(
    Guid Id, double Score, bool Strict, string Number, string State, Guid? CategoryId, string Confidentiality, List<string> Tags,
    DateTimeOffset ShownAt, string? TitleZh, string? TitleEn, string? TextZh, string? TextEn)
{
    /// <summary>A row of <see cref="Ranking"/>'s statements, whose columns stand in this order.</summary>
    public static Found Read(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetDouble(1), row.GetBoolean(2), row.GetString(3), row.GetString(4), row.IsDBNull(5) ? null : row.GetGuid(5), row.GetString(6),
        row.GetFieldValue<List<string>>(7), row.GetFieldValue<DateTimeOffset>(8), Text(row, 9), Text(row, 10), Text(row, 11), Text(row, 12));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
