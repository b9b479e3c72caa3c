using System.Text;
using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Refit;

namespace Crm.Web.Tests.Recovery;

/// <summary><c>kill -9</c> in the middle of an import of orders, more than once: it goes on, nothing is missing, nothing is there twice. The other kinds: <see cref="KilledRowsTests"/>.</summary>
public sealed class KilledImportTests
{
    private const int Kills = 2;
    private const string Source = "erp-killed";

    // Seconds; for a machine that is building something else at the same time. Usually it takes ten.
    private const int Patience = 300;

    private const string WrongTrade = """
        SELECT count(*) FROM accounts.customer_trade t WHERE twelve_months IS DISTINCT FROM (SELECT sum(booked) FROM accounts.orders o
            WHERE o.customer_id = t.customer_id AND ordered_on > as_of - interval '12 months' AND ordered_on <= as_of)
        """;

    private const string NotTold = """
        SELECT count(*) FROM accounts.customer_trade t JOIN customers.customer_standings s USING (customer_id)
        WHERE s.twelve_month_trade IS DISTINCT FROM t.twelve_months
        """;

    [Fact]
    public async Task Orders_are_imported_once_each_though_the_server_is_killed_on_the_way()
    {
        const int Orders = 24_000;
        await using var server = await KilledServer.StartAsync(DemoPeople.KeyAccountManager);
        var codes = await server.AskAsync<string[]>("SELECT array_agg(code ORDER BY code) FROM accounts.customers WHERE merged_into IS NULL");
        var rows = Enumerable.Range(1, Orders).Select(i => $"{i},{codes[i % codes.Length]},{DateTime.UtcNow.AddDays(-i % 300):yyyy-MM-dd},变压器,2,{i}");
        var preview = await server.Api<IAccountsApi>().UploadOrdersAsync([Csv(rows.Prepend("订单号,客户编码,日期,产品,数量,单价"), "orders.csv")]);
        await server.Api<IAccountsApi>().StartOrderImportAsync(preview.Id, new StartOrderImportRequest(Source));
        await KillInTheMiddleAsync(
            server, async () => (await server.Api<IAccountsApi>().GetOrderImportAsync(preview.Id)).Processed,
            () => server.AskAsync<int>("SELECT processed FROM accounts.order_imports WHERE id = $1 AND state = 'booking'", preview.Id), Orders);

        var done = await Eventually.BecomesAsync(() => server.Api<IAccountsApi>().GetOrderImportAsync(preview.Id), s => s.State == "done", "the import is done", Patience);
        var amount = Enumerable.Range(1, Orders).Sum(i => 2m * i);
        (done.Processed, done.Booked, done.Known, done.Unmatched, done.BadRows, done.Amount).ShouldBe((Orders, Orders, 0, 0, 0, amount));
        (await server.AskAsync<string>("SELECT count(*) || ' ' || count(DISTINCT external_id) FROM accounts.orders WHERE source = $1", Source)).ShouldBe($"{Orders} {Orders}");
        (await server.AskAsync<long>("SELECT count(*) FROM accounts.order_lines l JOIN accounts.orders o ON o.id = l.order_id WHERE o.source = $1", Source)).ShouldBe(Orders);
        (await server.AskAsync<long>(WrongTrade)).ShouldBe(0, "customers whose trade is not what their orders add up to");
        await Eventually.BecomesAsync(
            () => server.AskAsync<long>(NotTold), customers => customers == 0, "customers whose trade the Customers module knows otherwise", Patience);
    }

    /// <summary>Kills the server whenever the import has got further, and shows each time that it was in the middle.</summary>
    private static async Task KillInTheMiddleAsync(KilledServer server, Func<Task<int>> progress, Func<Task<int>> stored, int total)
    {
        var reached = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            await Eventually.BecomesAsync(progress, p => p > reached, $"more than {reached} of {total} are processed", Patience);
            await server.KillAsync();
            reached = await stored();
            reached.ShouldBeInRange(1, total - 1, "it was killed too late to show anything");
            await server.StartAgainAsync();
        }
    }

    private static StreamPart Csv(IEnumerable<string> lines, string name) =>
        new(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), name, "text/csv");
}
