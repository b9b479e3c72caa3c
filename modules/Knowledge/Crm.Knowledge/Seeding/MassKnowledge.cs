using Crm.BuildingBlocks.Seeding;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Domain.Search;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Knowledge.Seeding;

/// <summary>An article for every ten customers, published, by binary COPY; the search indexes are built afterwards in one go.</summary>
internal sealed class MassKnowledge(NpgsqlDataSource source, TimeProvider time) : IMassData
{
    private const int CustomersPerArticle = 10;
    private const int PartSize = 5_000;

    public int Order => 50;

    public async Task CopyAsync(int customers, CancellationToken cancellationToken)
    {
        var articles = customers / CustomersPerArticle;
        var indexes = await MassIndexes.DropAsync(source, KnowledgeModule.Name, ["articles", "article_versions", "article_index"], cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, (articles + PartSize - 1) / PartSize), options,
            (part, ct) => new ValueTask(PartAsync(part * PartSize, Math.Min(articles, (part + 1) * PartSize), ct)));
        await indexes.BuildAsync(cancellationToken);
    }

    private async Task PartAsync(int from, int to, CancellationToken ct)
    {
        var articles = Enumerable.Range(from, to - from).Select(MassArticle.Of).ToList();
        await using var connection = await source.OpenConnectionAsync(ct);
        const string Content = "title_zh, body_zh, title_en, body_en, confidentiality, tags, keywords, related_ids";
        await CopyAsync(connection, $"articles (id, number, state, revision, {Content}, author_id, unit_id, created_at, changed_at, contributors, published_version, published_at, reviewer_id, review_due_on, recused)", articles, ArticleAsync, ct);
        await CopyAsync(connection, $"article_versions (article_id, number, {Content}, author_id, reviewer_id, published_at)", articles, VersionAsync, ct);
        await CopyAsync(connection, "article_index (article_id, number, state, revision, author_id, confidentiality, tags, languages, recused, title_zh, title_en, text_zh, text_en, shown_at, title_search, search)", articles, IndexAsync, ct);
    }

    private static async Task CopyAsync(
        NpgsqlConnection connection, string columns, List<MassArticle> articles, Func<NpgsqlBinaryImporter, MassArticle, CancellationToken, Task> row, CancellationToken ct)
    {
        await using var writer = await connection.BeginBinaryImportAsync($"COPY knowledge.{columns} FROM STDIN (FORMAT BINARY)", ct);
        writer.Timeout = TimeSpan.FromMinutes(30);
        foreach (var article in articles)
        {
            await writer.StartRowAsync(ct);
            await row(writer, article, ct);
        }
        await writer.CompleteAsync(ct);
    }

    private async Task ArticleAsync(NpgsqlBinaryImporter w, MassArticle a, CancellationToken ct)
    {
        var (author, at) = (DemoPeople.ServiceAgent, At(a));
        await w.WriteAsync(a.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(a.Code, NpgsqlDbType.Text, ct);
        await w.WriteAsync(nameof(ArticleState.Published), NpgsqlDbType.Varchar, ct);
        await w.WriteAsync(nameof(RevisionState.None), NpgsqlDbType.Varchar, ct);
        await ContentAsync(w, a, ct);
        await w.WriteAsync(author.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(author.UnitId, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(at, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(at, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(Array.Empty<Guid>(), NpgsqlDbType.Array | NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(1, NpgsqlDbType.Integer, ct);
        await w.WriteAsync(at, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(DemoPeople.KnowledgeEditor.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddYears(1), NpgsqlDbType.Date, ct);
        await w.WriteAsync(Array.Empty<Guid>(), NpgsqlDbType.Array | NpgsqlDbType.Uuid, ct);
    }

    private async Task VersionAsync(NpgsqlBinaryImporter w, MassArticle a, CancellationToken ct)
    {
        await w.WriteAsync(a.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(1, NpgsqlDbType.Integer, ct);
        await ContentAsync(w, a, ct);
        await w.WriteAsync(DemoPeople.ServiceAgent.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(DemoPeople.KnowledgeEditor.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(At(a), NpgsqlDbType.TimestampTz, ct);
    }

    private async Task IndexAsync(NpgsqlBinaryImporter w, MassArticle a, CancellationToken ct)
    {
        var (zh, en) = (PlainText.Of(a.BodyZh)!, PlainText.Of(a.BodyEn)!);
        await w.WriteAsync(a.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(a.Code, NpgsqlDbType.Text, ct);
        await w.WriteAsync(nameof(ArticleState.Published), NpgsqlDbType.Varchar, ct);
        await w.WriteAsync(nameof(RevisionState.None), NpgsqlDbType.Varchar, ct);
        await w.WriteAsync(DemoPeople.ServiceAgent.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(nameof(Confidentiality.Internal), NpgsqlDbType.Varchar, ct);
        await w.WriteAsync(Array.Empty<string>(), NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
        await w.WriteAsync((string[])["zh", "en"], NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
        await w.WriteAsync(Array.Empty<Guid>(), NpgsqlDbType.Array | NpgsqlDbType.Uuid, ct);
        foreach (var text in (string[])[a.TitleZh, a.TitleEn, zh, en])
            await w.WriteAsync(text, NpgsqlDbType.Text, ct);
        await w.WriteAsync(At(a), NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(ArticleIndex.Titles(a.Code, a.TitleZh, a.TitleEn).ToVector(), NpgsqlDbType.TsVector, ct);
        await w.WriteAsync(ArticleIndex.Everything(a.Code, a.TitleZh, a.TitleEn, [], zh, en).ToVector(), NpgsqlDbType.TsVector, ct);
    }

    private static async Task ContentAsync(NpgsqlBinaryImporter w, MassArticle a, CancellationToken ct)
    {
        foreach (var text in (string[])[a.TitleZh, a.BodyZh, a.TitleEn, a.BodyEn])
            await w.WriteAsync(text, NpgsqlDbType.Text, ct);
        await w.WriteAsync(nameof(Confidentiality.Internal), NpgsqlDbType.Varchar, ct);
        await w.WriteAsync(Array.Empty<string>(), NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
        await w.WriteAsync(Array.Empty<string>(), NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
        await w.WriteAsync(Array.Empty<Guid>(), NpgsqlDbType.Array | NpgsqlDbType.Uuid, ct);
    }

    private DateTimeOffset At(MassArticle a) => time.GetUtcNow().AddHours(-6.0 * (1 + a.Number % 2_000));
}
