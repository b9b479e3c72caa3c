using System.Net;
using System.Text;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Features.OrderImports;
using Crm.Accounts.Seeding;
using Crm.Accounts.Tests.Api;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Refit;
using Shouldly;
using static Crm.BuildingBlocks.Seeding.DemoPeople;

namespace Crm.Accounts.Tests.Orders;

/// <summary>A-20: orders from files, through the front door.</summary>
public sealed class ImportTests(AccountsHost accounts) : IClassFixture<AccountsHost>
{
    private IAccountsApi Api => accounts.As(KeyAccountManager);

    [Fact]
    public async Task Northwind_is_imported_as_it_is_and_importing_it_twice_doubles_nothing()
    {
        var rattlesnake = await accounts.CustomerAsync("Rattlesnake Canyon Grocery", "RATTC");
        var source = Source();
        var preview = await Api.UploadOrdersAsync(Parts(NorthwindFiles.All));
        preview.ShouldSatisfyAllConditions(
            p => p.Orders.ShouldBe(830), p => p.Lines.ShouldBe(2155), p => p.BadRows.ShouldBe(0), p => p.From.ShouldBe(new DateOnly(1996, 7, 4)),
            p => p.Files.Select(f => f.Kind).ShouldBe(["orders", "lines", "customers", "products"]));

        var done = await ImportAsync(preview.Id, new StartOrderImportRequest(source, "USD", 7m));
        done.ShouldSatisfyAllConditions(
            d => d.Booked.ShouldBe(830), d => d.Known.ShouldBe(0), d => d.Unmatched.ShouldBe(830 - 18), d => d.BadRows.ShouldBe(0),
            d => d.Amount.ShouldBe(Computed(_ => true)));
        var told = await accounts.Host.Events.WaitForAsync<RevenueBooked>(e => e.BatchId == preview.Id);
        // The archive ended in 1998: its twelve months are those before its latest order.
        told.ShouldSatisfyAllConditions(
            e => e.CustomerId.ShouldBe(rattlesnake), e => e.Orders.ShouldBe(18), e => e.Amount.ShouldBe(Computed(o => o.Customer == "RATTC", 7m)),
            e => e.AsOf.ShouldBe(new DateOnly(1998, 5, 6)), e => e.LastOrderOn.ShouldBe(new DateOnly(1998, 5, 6)),
            e => e.TwelveMonths.ShouldBe(Computed(o => o.Customer == "RATTC" && o.Date > new DateOnly(1997, 5, 6), 7m)));

        var again = await ImportAsync((await Api.UploadOrdersAsync(Parts(NorthwindFiles.All))).Id, new StartOrderImportRequest(source, "USD", 7m));
        again.ShouldSatisfyAllConditions(a => a.Booked.ShouldBe(0), a => a.Known.ShouldBe(830), a => a.Amount.ShouldBe(0));
        (await OrdersOfAsync(source)).ShouldBe((830, 2155));
        accounts.Host.Events.Of<RevenueBooked>().Count(e => e.CustomerId == rattlesnake).ShouldBe(1);
    }

    [Fact]
    public async Task A_Chinese_file_in_GB18030_is_booked_by_names_and_bad_rows_come_back_with_the_reason()
    {
        var customer = await accounts.CustomerAsync("杭州启明电力设备有限公司");
        var file = Gb("""
            订单号,客户名称,订单日期,产品,数量,单价,折扣,金额
            DD001,杭州启明电力设备有限公司,2026-03-05,变压器,2,1000,9折,1800
            DD001,,,电缆,10,20,,200
            DD002,杭州启明电力设备有限公司,去年,电缆,10,20,,200
            """);
        var preview = await Api.UploadOrdersAsync(Parts([new("销售订单.csv", file)]));
        preview.Files.Single().Encoding.ShouldBe("GB18030");
        preview.Problems.Single().Row.ShouldBe(4);
        var done = await ImportAsync(preview.Id, new StartOrderImportRequest(Source()));
        done.ShouldSatisfyAllConditions(d => d.Booked.ShouldBe(1), d => d.Unmatched.ShouldBe(0), d => d.BadRows.ShouldBe(1), d => d.Amount.ShouldBe(2000m));

        var errors = await (await accounts.As(KeyAccountManager, "zh-CN").OrderErrorsAsync(preview.Id, 0)).ReadAsStringAsync();
        errors.ShouldContain("DD002,杭州启明电力设备有限公司,去年");
        errors.ShouldContain("“去年”");
        var order = (await Api.FindOrdersAsync(customerId: customer)).Items.Single();
        (await Api.GetOrderAsync(order.Id)).Lines.Select(l => (l.ProductName, l.Quantity, l.Discount, l.Amount)).ShouldBe([("变压器", 2m, 0.1m, 1800m), ("电缆", 10m, 0m, 200m)]);
        // C-28: the same by month, for whoever sees the orders.
        (await Api.OrderMonthsAsync(customer, 2026)).ShouldBe([new OrderMonth(3, 1, 12m, 2000m, new DateOnly(2026, 3, 5))]);
        (await Api.OrderMonthsAsync(customer, 2025)).ShouldBeEmpty();
        (await Api.OrderMonthsAsync(Guid.NewGuid(), 2026)).ShouldBeEmpty();
        (await Api.GetValueAsync(customer)).Trade!.TwelveMonths.ShouldBe(2000m);
    }

    [Fact]
    public async Task An_unknown_customer_is_matched_once_and_remembered()
    {
        var source = Source();
        var key = $"K{Guid.NewGuid():N}"[..8];
        await ImportAsync((await UploadAsync($"order_id,customer_code,customer_name,date,amount\n1,{key},青岛盛世食品,2026-01-05,100\n2,{key},,2026-02-05,50")).Id, new(source));
        var customer = await accounts.CustomerAsync("青岛盛世食品有限公司");
        var waiting = (await Api.UnmatchedCustomersAsync()).Single(u => u.Key == key);
        waiting.ShouldSatisfyAllConditions(w => w.Orders.ShouldBe(2), w => w.Amount.ShouldBe(150m), w => w.Name.ShouldBe("青岛盛世食品"), w => w.Suggestion!.CustomerId.ShouldBe(customer));

        (await Api.MatchCustomerAsync(new(source, key, customer))).ShouldBe(new MatchedOrders(2, 150m));
        (await accounts.Host.Events.WaitForAsync<RevenueBooked>(e => e.CustomerId == customer)).TwelveMonths.ShouldBe(150m);
        (await Should.ThrowAsync<ApiException>(() => Api.MatchCustomerAsync(new(source, key, customer)))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await ImportAsync((await UploadAsync($"order_id,customer_code,date,amount\n3,{key},2026-03-05,70")).Id, new(source))).Unmatched.ShouldBe(0);
        (await Api.FindOrdersAsync(customerId: customer)).Items.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Orders_that_wait_find_their_customer_when_it_comes_to_be_known()
    {
        var code = $"X{Guid.NewGuid():N}"[..8];
        await ImportAsync((await UploadAsync($"order_id,customer_code,date,amount\n1,{code},2026-01-05,100")).Id, new(Source()));
        var customer = await accounts.CustomerAsync("Later GmbH", code);
        (await accounts.Host.Events.WaitForAsync<RevenueBooked>(e => e.CustomerId == customer)).Amount.ShouldBe(100m);
    }

    [Fact]
    public async Task A_crash_between_two_chunks_and_a_second_delivery_change_nothing()
    {
        var source = Source();
        var rows = string.Join('\n', Enumerable.Range(1, 1200).Select(i => $"{i},{source}-c,2026-01-05,10"));
        var preview = await UploadAsync("order_id,customer_code,date,amount\n" + rows);
        await Task.WhenAll(
            ImportAsync(preview.Id, new(source)),
            // The message is delivered again and again, as after crashes.
            Task.Run(async () =>
            {
                for (var i = 0; i < 5; i++)
                    await accounts.Host.PublishAsync(new BookOrders(preview.Id));
            }));
        await accounts.Host.PublishAsync(new ReadOrderFiles(preview.Id));
        var done = await Api.GetOrderImportAsync(preview.Id);
        done.ShouldSatisfyAllConditions(d => d.Booked.ShouldBe(1200), d => d.Processed.ShouldBe(1200), d => d.Amount.ShouldBe(12_000m));
        (await OrdersOfAsync(source)).ShouldBe((1200, 1200));
    }

    [Fact]
    public async Task Only_those_who_may_import_do_and_orders_are_seen_within_the_scope()
    {
        (await Should.ThrowAsync<ApiException>(() => accounts.As(ServiceAgent).UploadOrdersAsync(Parts(NorthwindFiles.All)))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var code = $"O{Guid.NewGuid():N}"[..8];
        var customer = await accounts.CustomerAsync("武汉长江物流有限公司", code, SalesRepresentative);
        await ImportAsync((await UploadAsync($"order_id,customer_code,date,amount\n1,{code},2026-01-05,100")).Id, new(Source()));
        (await accounts.As(SalesRepresentative).FindOrdersAsync(customerId: customer)).Items.Count.ShouldBe(1);
        (await accounts.As(SecondRepresentative).FindOrdersAsync(customerId: customer)).Items.ShouldBeEmpty();
        var order = (await Api.FindOrdersAsync(customerId: customer)).Items.Single();
        (await Should.ThrowAsync<ApiException>(() => accounts.As(SecondRepresentative).GetOrderAsync(order.Id))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_cannot_be_an_import_is_refused_with_the_reason()
    {
        var other = await UploadAsync("name,city\na,b");
        (await Should.ThrowAsync<ValidationApiException>(() => Api.StartOrderImportAsync(other.Id, new(Source())))).Content!.Errors.ShouldContainKey("files");
        (await Should.ThrowAsync<ValidationApiException>(() => Api.UploadOrdersAsync(Parts([new("a.xlsx", [0x50, 0x4B, 3, 4, 0, 0])])))).Content!.Errors.ShouldContainKey("files");
        (await Should.ThrowAsync<ValidationApiException>(() => Api.StartOrderImportAsync(other.Id, new(Source(), "CNY", 2)))).Content!.Errors.ShouldContainKey("rate");
    }

    private static string Source() => $"s{Guid.NewGuid():N}"[..10];

    private static byte[] Gb(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030").GetBytes(text);
    }

    private static IEnumerable<StreamPart> Parts(IEnumerable<UploadedFile> files) =>
        [.. files.Select(f => new StreamPart(new MemoryStream(f.Content), f.Name, "text/csv"))];

    private Task<OrderPreview> UploadAsync(string text) => Api.UploadOrdersAsync(Parts([new("orders.csv", Encoding.UTF8.GetBytes(text))]));

    private async Task<OrderImportStatus> ImportAsync(Guid id, StartOrderImportRequest request)
    {
        await Api.StartOrderImportAsync(id, request);
        return await Eventually.BecomesAsync(() => Api.GetOrderImportAsync(id), s => s.State == "done", "the import is done", 60);
    }

    private Task<(int, int)> OrdersOfAsync(string source) => accounts.LookAsync(async db =>
    {
        var orders = await db.Orders.Include(o => o.Lines).Where(o => o.Source == source).ToListAsync();
        return (orders.Count, orders.Sum(o => o.Lines.Count));
    });

    /// <summary>Northwind's revenue, added up from the files by themselves: each order to the cent.</summary>
    private static decimal Computed(Func<(string Customer, DateOnly Date), bool> which, decimal rate = 1)
    {
        var heads = Lines("orders.csv").Select(c => c.Split(',')).ToDictionary(c => c[0], c => (Customer: c[1], Date: DateOnly.Parse(c[3], System.Globalization.CultureInfo.InvariantCulture)));
        return Lines("order_details.csv").Select(l => l.Split(',').Select(c => decimal.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .GroupBy(l => ((int)l[0]).ToString(System.Globalization.CultureInfo.InvariantCulture)).Where(g => which(heads[g.Key]))
            .Sum(g => Math.Round(Math.Round(g.Sum(l => l[2] * l[3] * (1 - l[4])), 2, MidpointRounding.AwayFromZero) * rate, 2, MidpointRounding.AwayFromZero));
    }

    private static IEnumerable<string> Lines(string file) =>
        Encoding.UTF8.GetString(NorthwindFiles.All.Single(f => f.Name == file).Content).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.TrimEnd('\r'));
}
