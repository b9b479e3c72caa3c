using System.Text;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Seeding;
using Shouldly;

namespace Crm.Accounts.Tests.Orders;

/// <summary>A-20: files of orders, without a database.</summary>
public sealed class OrderReaderTests
{
    private static readonly DateOnly Today = new(2026, 5, 1);

    [Fact]
    public void Northwinds_files_are_recognised_as_they_are()
    {
        var tables = NorthwindFiles.All.Select((f, i) => Table(i, f.Content)).ToList();
        tables.Select(t => t.Kind).ShouldBe([OrderFileKinds.Orders, OrderFileKinds.Lines, OrderFileKinds.Customers, OrderFileKinds.Products]);
        var read = new OrderReader(tables, Today).Read();
        read.Problems.ShouldBeEmpty();
        read.Orders.Count.ShouldBe(830);
        read.Orders.Sum(o => o.Lines.Count).ShouldBe(2155);
        read.Orders.Single(o => o.ExternalId == "10248").ShouldSatisfyAllConditions(
            o => o.CustomerCode.ShouldBe("VINET"), o => o.CustomerName.ShouldBe("Vins et alcools Chevalier"), o => o.OrderedOn.ShouldBe(new DateOnly(1996, 7, 4)),
            o => o.Amount.ShouldBe(440m), o => o.Lines[0].ProductName.ShouldBe("Queso Cabrales"));
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("GB18030")]
    public void A_Chinese_file_is_read_in_either_encoding(string encoding)
    {
        const string Text = """
            订单号,客户名称,订单日期,产品,数量,单价（元）,折扣,金额
            DD001,杭州启明电力设备有限公司,2026年3月5日,变压器,2,"1,000.00",9折,1800
            DD001,,,电缆,10,¥20,,
            DD002,上海宏远酒业有限公司,2026/4/1,红酒,６,100,15%,
            """;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var read = Read(Encoding.GetEncoding(encoding).GetBytes(Text));
        read.Problems.ShouldBeEmpty();
        read.Orders.Select(o => (o.ExternalId, o.CustomerName, o.OrderedOn, o.Amount)).ShouldBe(
            [("DD001", "杭州启明电力设备有限公司", new DateOnly(2026, 3, 5), 2000m), ("DD002", "上海宏远酒业有限公司", new DateOnly(2026, 4, 1), 510m)]);
    }

    [Fact]
    public void An_order_with_a_bad_row_comes_back_whole()
    {
        var read = Read("""
            order_id,customer_code,order_date,quantity,unit_price
            1,A,2026-01-01,2,10
            1,A,2026-01-01,many,10
            2,A,31.12.2025,1,10
            3,A,2026-01-02,1,10
            ,A,2026-01-02,1,10
            4,A,2026-06-01,1,10
            5,,2026-01-02,1,10
            """);
        read.Orders.Select(o => o.ExternalId).ShouldBe(["3"]);
        read.Problems.Select(p => (p.Row, p.Code)).ShouldBe(
        [
            (2, "accounts.row.other_row"), (3, "accounts.row.quantity"), (4, "accounts.row.date"), (6, "accounts.row.no_order"),
            (7, "accounts.row.date_range"), (8, "accounts.row.no_customer"),
        ]);
    }

    [Fact]
    public void Lines_of_another_file_need_their_order_and_an_order_its_lines()
    {
        var orders = Table(0, "order_id,customer_id,order_date\n1,A,2026-01-01\n2,A,2026-01-01"u8.ToArray());
        var lines = Table(1, "order_id,product_id,quantity,unit_price,discount\n1,11,2,10,0.25\n9,11,1,1,0"u8.ToArray());
        var read = new OrderReader([orders, lines], Today).Read();
        read.Orders.Single().Amount.ShouldBe(15m);
        read.Problems.Select(p => (p.File, p.Row, p.Code)).ShouldBe([(0, 3, "accounts.row.no_lines"), (1, 3, "accounts.row.unknown_order")]);
    }

    [Theory]
    [InlineData("0.15", 0.15)]
    [InlineData("15%", 0.15)]
    [InlineData("8.5折", 0.15)]
    [InlineData("85折", 0.15)]
    [InlineData("9折", 0.1)]
    [InlineData("无", 0.0)]
    [InlineData("1.5", null)]
    [InlineData("viel", null)]
    public void Discounts_are_read_as_people_write_them(string cell, double? share) => OrderValues.Discount(cell).ShouldBe((decimal?)share);

    private static ReadOrders Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static ReadOrders Read(byte[] content) => new OrderReader([Table(0, content)], Today).Read();

    private static OrderTable Table(int number, byte[] content)
    {
        var file = CsvFile.Read($"{number}.csv", content);
        return new OrderTable(number, Crm.Accounts.Domain.Orders.OrderColumns.Recognise(file.Headers), file.Rows);
    }
}
