using System.Text;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Api;
using Crm.Testing;
using Refit;

namespace Crm.Web.Tests.Recovery;

/// <summary>
/// <c>kill -9</c> while a chunk of every kind of file is half written: its records are there, its rows are not marked yet. Each record is there once in the end, and each
/// is told once.
/// </summary>
public sealed class KilledRowsTests
{
    private const int Chunk = 1000;
    private const int Rows = (2 * Chunk) + 50;

    // Seconds; for a machine that is building something else at the same time. Usually it takes ten.
    private const int Patience = 300;

    private const string Waiting = """
        SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%UPDATE customers.import_rows%'
        """;

    /// <summary>What each kind leaves, by name.</summary>
    private static readonly Dictionary<string, string[]> Left = new()
    {
        [ImportKinds.Lead] = ["SELECT name FROM customers.leads"],
        [ImportKinds.Customer] = ["SELECT name FROM customers.customers", "SELECT name FROM accounts.customers", "SELECT name FROM service.customers"],
        [ImportKinds.Contact] = ["SELECT name FROM customers.contacts"],
        [ImportKinds.Opportunity] = ["SELECT title AS name FROM customers.opportunities"],
        [ImportKinds.Activity] =
        [
            "SELECT subject AS name FROM customers.activities",
            "SELECT facts ->> 'subject' AS name FROM customers.timeline_entries WHERE kind = 'activity.done'",
            "SELECT summary AS name FROM service.interactions",
            "SELECT a.subject AS name FROM accounts.customer_signals s JOIN customers.activities a USING (id)",
        ],
    };

    [Fact] // C-27
    public async Task Rows_of_every_kind_are_dealt_with_once_each_though_the_server_is_killed_within_a_chunk()
    {
        Left.Keys.Order().ShouldBe(ImportKinds.All.Order());
        await using var server = await KilledServer.StartAsync(DemoPeople.SalesRepresentative);
        var codes = await server.AskAsync<string[]>(
            "SELECT array_agg(code) FROM customers.customers WHERE owner_id = $1 AND confidentiality = 'internal'", DemoPeople.SalesRepresentative.Id);
        var imports = new Dictionary<string, ImportPreview>();
        foreach (var kind in ImportKinds.All)
            imports[kind] = await server.Api<ICustomersApi>().UploadImportAsync(Csv(kind, codes), kind);

        // A row in the middle of the second chunk is held: whoever marks the chunk's rows must wait for it, with all records of the chunk written.
        await using (await server.HoldAsync($"SELECT FROM customers.import_rows WHERE line = {Chunk + (Chunk / 2)} FOR UPDATE"))
        {
            foreach (var import in imports.Values)
                await server.Api<ICustomersApi>().StartImportAsync(import.Id, new StartImportRequest(import.Mapping));
            await Eventually.BecomesAsync(() => server.AskAsync<long>(Waiting), n => n == imports.Count, "all imports stand within their second chunk", Patience);
            await server.KillAsync();
        }
        foreach (var (kind, import) in imports)
            (await server.AskAsync<int>("SELECT processed FROM customers.lead_imports WHERE id = $1 AND state = 'running'", import.Id)).ShouldBe(Chunk, kind);

        await server.StartAgainAsync();
        foreach (var (kind, import) in imports)
        {
            var done = await Eventually.BecomesAsync(() => server.Api<ICustomersApi>().GetImportAsync(import.Id), s => s.State == "done", $"the import of {kind} is done", Patience);
            (done.Processed, done.Created, done.Bad, done.Suspected, done.Skipped).ShouldBe((Rows, Rows, 0, 0, 0), kind);
            (await server.AskAsync<long>("SELECT count(DISTINCT lead_id) FROM customers.import_rows WHERE import_id = $1 AND state = 'created'", import.Id)).ShouldBe(Rows, kind);
            foreach (var left in Left[kind])
            {
                var sql = $"SELECT count(*) || ' ' || count(DISTINCT name) FROM ({left}) r WHERE name LIKE '%{Word(kind)}%'";
                await Eventually.BecomesAsync(() => server.AskAsync<string>(sql), counted => counted == $"{Rows} {Rows}", $"{left}: each once", Patience);
            }
        }
    }

    private static StreamPart Csv(string kind, string[] codes)
    {
        var random = new Random(20261123);
        string Name() => string.Concat(Enumerable.Range(0, 14).Select(_ => (char)random.Next('a', 'z' + 1))) + Word(kind);
        string Code(int i) => codes[i % codes.Length];
        var day = DateTime.UtcNow;
        var (header, row) = kind switch
        {
            ImportKinds.Lead => ("客户名称,联系人,手机", (Func<int, string>)(i => $"{Name()},王芳,{13_100_000_000 + i}")),
            ImportKinds.Customer => ("客户名称,联系人,手机", i => $"{Name()},王芳,{13_200_000_000 + i}"),
            ImportKinds.Contact => ("客户编码,联系人,手机", i => $"{Code(i)},{Name()},{13_300_000_000 + i}"),
            ImportKinds.Opportunity => ("客户编码,商机名称,预计成交日期", i => $"{Code(i)},{Name()},{day.AddDays(30 + (i % 300)):yyyy-MM-dd}"),
            _ => ("客户编码,方式,主题,完成时间,结果", i => $"{Code(i)},电话,{Name()},{day.AddDays(-1 - (i % 300)):yyyy-MM-dd} 09:00,谈妥"),
        };
        return new StreamPart(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, Rows).Select(row).Prepend(header)))), "rows.csv", "text/csv");
    }

    /// <summary>By which the records of a file are known; their names end in it, for names that begin alike are duplicates.</summary>
    private static string Word(string kind) => $"kill{kind}";
}
