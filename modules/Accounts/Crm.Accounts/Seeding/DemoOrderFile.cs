using System.Globalization;
using System.Text;

namespace Crm.Accounts.Seeding;

/// <summary>Two years of made-up orders as an ERP would export them; the same for the same customers and day.</summary>
internal static class DemoOrderFile
{
    private const int Months = 24;
    private static readonly (string Product, decimal Price)[] Products =
        [("10kV 变压器", 42_000m), ("低压配电柜", 18_600m), ("电力电缆（米）", 85m), ("智能电表", 320m), ("能效诊断服务", 6_800m), ("年度运维服务", 24_000m)];

    public static string Of(IReadOnlyList<string> customerCodes, DateOnly today)
    {
        var file = new StringBuilder("订单号,客户编码,订单日期,产品名称,数量,单价,折扣,金额\n");
        for (var customer = 0; customer < customerCodes.Count; customer++)
            for (var month = 0; month < Months; month++)
                if (Buys(customer, month))
                    Append(file, customerCodes[customer], customer, month, today.AddDays(-(month * 30) - (customer * 7 % 29)));
        return file.ToString();
    }

    // Every tenth customer buys each month, others now and then; some have stopped, some have only begun.
    private static bool Buys(int customer, int month) => (customer % 10) switch
    {
        0 => true,
        7 => month > 12 && month % 3 == 0,
        8 => month < 8 && month % 2 == 0,
        _ => (customer + month) % (2 + (customer % 5)) == 0,
    };

    private static void Append(StringBuilder file, string code, int customer, int month, DateOnly day)
    {
        for (var line = 0; line <= (customer + month) % 3; line++)
        {
            var (product, price) = Products[(customer + month + line) % Products.Length];
            var quantity = price > 10_000 ? 1 + ((customer + month) % 3) + (customer % 10 == 0 ? 4 : 0) : 10 * (1 + ((customer + line) % 9));
            var discount = customer % 4 == 0 ? 0.05m : 0;
            file.Append(CultureInfo.InvariantCulture, $"DD{day:yyMMdd}{customer:000},{code},{day:yyyy-MM-dd},{product},{quantity},{price},{discount},{quantity * price * (1 - discount):0.00}\n");
        }
    }
}
