using Crm.BuildingBlocks.Search;
using Crm.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Crm.BuildingBlocks.Tests.Search;

/// <summary>The tokenizer on a real PostgreSQL with 20,000 company names: found right, by the index, and never a syntax error.</summary>
public sealed class SearchDatabaseTests(NamesDatabase database) : IClassFixture<NamesDatabase>
{
    [Theory]
    [InlineData("电"), InlineData("华夏"), InlineData("国电"), InlineData("阿迪达"), InlineData("山矿泉")]
    public async Task A_fragment_finds_exactly_the_names_that_contain_it(string typed)
    {
        await using var db = database.Open();
        var found = await db.Names.WhereMatches(n => n.Search, typed).Select(n => n.Name).ToListAsync(TestContext.Current.CancellationToken);
        found.Order().ShouldBe(NamesDatabase.All.Where(n => n.Contains(typed)).Order());
        found.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("aest", "阿尔斯通"), InlineData("aersi", "阿尔斯通"), InlineData("sitong", "阿尔斯通"), InlineData("add", "阿迪达")]
    public async Task Pinyin_and_initials_find_names(string typed, string name)
    {
        await using var db = database.Open();
        var found = await db.Names.WhereMatches(n => n.Search, typed).Select(n => n.Name).ToListAsync(TestContext.Current.CancellationToken);
        found.ShouldContain(name);
        found.Count.ShouldBeLessThan(200);
    }

    [Fact]
    public async Task Nothing_typed_filters_nothing()
    {
        await using var db = database.Open();
        (await db.Names.WhereMatches(n => n.Search, " ，").CountAsync(TestContext.Current.CancellationToken)).ShouldBe(NamesDatabase.All.Length);
    }

    [Theory]
    [InlineData("华夏"), InlineData("电"), InlineData("hxdl"), InlineData("阿迪达斯"), InlineData("huaxia 电")]
    public async Task The_index_answers(string typed)
    {
        var plan = await database.ScalarsAsync("explain select count(*) from names where search @@ $1", SearchText.Query(typed)!);
        string.Join('\n', plan).ShouldContain("Bitmap Index Scan on names_search");
    }

    [Fact]
    public async Task Two_Chinese_characters_are_one_lookup_of_few_pages()
    {
        var plan = string.Join('\n', await database.ScalarsAsync(
            "explain (analyze, buffers, timing off, costs off) select count(*) from names where search @@ $1", SearchText.Query("华夏")!));
        var pages = System.Text.RegularExpressions.Regex.Matches(plan, @"Bitmap Index Scan.*?Buffers: shared (?:hit=(\d+))?(?: read=(\d+))?",
            System.Text.RegularExpressions.RegexOptions.Singleline)[0].Groups.Values.Skip(1).Sum(g => g.Success ? int.Parse(g.Value) : 0);
        pages.ShouldBeInRange(1, 6, plan);
    }

    [Fact]
    public async Task PostgreSQL_reads_whatever_was_typed_and_written()
    {
        var anything = Gen.ListOf(Gen.Elements("'", "\\", ":", "*", "&", "|", "!", "(", "<->", " ", "\0", "\ud83d", "𠮷", "ß", "电", "力", "a", "B", "9", "-", "~", "ﬁ", "½", "é"))
            .Select(string.Concat);
        foreach (var text in anything.Sample(300, 30))
        {
            var vector = new SearchDocument().AddName(text).Add(text, SearchWeight.D);
            await database.ScalarsAsync("select (($1::tsvector) = $2)::text", vector.ToString(), vector.ToVector());
            if (SearchText.Query(text) is { } query)
                (await database.ScalarsAsync("select ($1::tsvector @@ $2::tsquery)::text", vector.ToString(), query.ToString())).ShouldBe(["true"], text);
        }
    }

    [Fact]
    public async Task The_same_lexemes_arrive_by_text_and_by_vector()
    {
        var document = new SearchDocument().AddName("北京华夏电力有限公司").Add("KA-2024-0015", SearchWeight.B).Add(new string('电', 40_000), SearchWeight.D);
        (await database.ScalarsAsync("select (($1::tsvector) = $2)::text", document.ToString(), document.ToVector())).ShouldBe(["true"]);
    }

    [Fact]
    public async Task A_title_ranks_above_running_text()
    {
        var title = new SearchDocument().Add("变压器异常").Add("请致电客服", SearchWeight.D).ToVector();
        var body = new SearchDocument().Add("服务手册").Add("其他情况见变压器异常一节", SearchWeight.D).ToVector();
        (await database.ScalarsAsync("select (ts_rank_cd($1, $3) > ts_rank_cd($2, $3))::text", title, body, SearchText.LooseQuery("变压器异常")!))
            .ShouldBe(["true"]);
    }
}

/// <summary>A database with the names, their vectors and a GIN index.</summary>
public sealed class NamesDatabase : IAsyncLifetime
{
    private TestDatabase database = null!;
    private NpgsqlDataSource source = null!;

    public static string[] All { get; } = [.. File.ReadLines(SharedData.PathOf("company-names.txt")).Distinct()];

    internal NamesContext Open() => new(new DbContextOptionsBuilder().UseNpgsql(source).Options);

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync("search");
        source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        await ExecuteAsync(connection, "create table names (id int primary key, name text not null, search tsvector not null)");
        await using (var copy = await connection.BeginBinaryImportAsync("copy names from stdin binary"))
        {
            foreach (var (i, name) in All.Index())
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(i, NpgsqlDbType.Integer);
                await copy.WriteAsync(name, NpgsqlDbType.Text);
                await copy.WriteAsync(SearchText.IndexName(name), NpgsqlDbType.TsVector);
            }
            await copy.CompleteAsync();
        }
        await ExecuteAsync(connection, "create index names_search on names using gin (search)");
        await ExecuteAsync(connection, "vacuum analyze names");
    }

    public async Task<List<string>> ScalarsAsync(string sql, params object[] values)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await database.DisposeAsync();
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

internal sealed class NamesContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<NamedRow> Names => Set<NamedRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<NamedRow>(row =>
    {
        row.ToTable("names");
        row.Property(r => r.Id).HasColumnName("id");
        row.Property(r => r.Name).HasColumnName("name");
        row.Property(r => r.Search).HasColumnName("search");
    });
}

internal sealed class NamedRow
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required NpgsqlTsVector Search { get; init; }
}
