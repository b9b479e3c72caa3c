using Crm.Accounts.Contracts.Api;
using F = Crm.Accounts.Contracts.Api.OrderFields;

namespace Crm.Accounts.Domain.Orders;

/// <summary>Which field a column's header means, in Chinese and English, and what a file with such columns is.</summary>
internal static class OrderColumns
{
    private static readonly Dictionary<string, string[]> Names = new()
    {
        [F.OrderId] = ["orderid", "orderno", "ordernumber", "ordernr", "order", "salesorder", "订单号", "订单编号", "订单号码", "单号", "销售单号", "单据编号", "单据号"],
        [F.CustomerCode] = ["customerid", "customercode", "customerno", "customernumber", "accountcode", "客户编码", "客户编号", "客户代码", "客户号"],
        [F.CustomerName] = ["customername", "customer", "company", "companyname", "客户名称", "客户", "客户全称", "单位名称", "公司名称", "购货单位"],
        [F.OrderedOn] = ["orderdate", "orderedon", "date", "bookingdate", "日期", "订单日期", "下单日期", "单据日期", "销售日期", "下单时间"],
        [F.ProductCode] = ["productid", "productcode", "productno", "sku", "itemcode", "产品编码", "产品编号", "商品编码", "物料编码", "产品代码", "货号"],
        [F.ProductName] = ["product", "productname", "item", "itemname", "产品", "产品名称", "商品", "商品名称", "品名", "物料名称", "货品"],
        [F.Quantity] = ["quantity", "qty", "数量", "订购数量", "销售数量"],
        [F.UnitPrice] = ["unitprice", "price", "单价", "价格", "销售单价", "含税单价"],
        [F.Discount] = ["discount", "discountrate", "折扣", "折扣率", "优惠率"],
        [F.Amount] = ["amount", "total", "linetotal", "ordertotal", "totalamount", "金额", "总金额", "订单金额", "价税合计", "合计", "销售金额"],
    };

    private static readonly Dictionary<string, string> ByHeader =
        Names.SelectMany(n => n.Value.Select(header => (header, n.Key))).ToDictionary(n => n.header, n => n.Key);

    /// <summary>The columns as they seem to be; each field once.</summary>
    public static List<OrderColumn> Recognise(IReadOnlyList<string> headers)
    {
        var taken = new HashSet<string>();
        return [.. headers.Select((header, i) => new OrderColumn(i, header, ByHeader.GetValueOrDefault(Plain(header)) is { } field && taken.Add(field) ? field : null))];
    }

    /// <summary>What a file with these columns holds.</summary>
    public static string Kind(IReadOnlyList<OrderColumn> columns)
    {
        var fields = columns.Select(c => c.Field).OfType<string>().ToHashSet();
        var (order, customer, amounts) = (fields.Contains(F.OrderId), fields.Overlaps([F.CustomerCode, F.CustomerName]),
            fields.Contains(F.Amount) || fields.IsSupersetOf([F.Quantity, F.UnitPrice]));
        return (order, customer, fields.Contains(F.OrderedOn)) switch
        {
            (true, true, true) => OrderFileKinds.Orders,
            (true, _, false) when amounts => OrderFileKinds.Lines,
            (false, true, _) when fields.IsSupersetOf([F.CustomerCode, F.CustomerName]) => OrderFileKinds.Customers,
            (false, _, _) when fields.IsSupersetOf([F.ProductCode, F.ProductName]) => OrderFileKinds.Products,
            _ => OrderFileKinds.Other,
        };
    }

    /// <summary>Whether orders in a file with these columns bring their own amounts.</summary>
    public static bool HasAmounts(IReadOnlyList<OrderColumn> columns)
    {
        var fields = columns.Select(c => c.Field).OfType<string>().ToHashSet();
        return fields.Contains(F.Amount) || fields.IsSupersetOf([F.Quantity, F.UnitPrice]);
    }

    private static string Plain(string header)
    {
        // 金额（元） and "amount (CNY)": what is in brackets is the unit.
        var end = header.AsSpan().IndexOfAny('(', '（');
        return string.Concat((end > 0 ? header[..end] : header).ToLowerInvariant().Where(char.IsLetterOrDigit));
    }
}
