namespace Crm.Web.Pages.Kit;

/// <summary>Made-up records for the page of all components.</summary>
internal static class KitSamples
{
    public sealed record Customer(string Id, string Code, string Name, string Grade, int Tier, string Stage, decimal Revenue, DateOnly Since, string Owner);

    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 4, 0, 0, TimeSpan.Zero);

    private static readonly string[] Names =
    [
        "云岭电力设备有限公司", "Northwind Traders", "江海国际货运代理", "Alfreds Futterkiste", "青禾酒业", "Great Lakes Food Market",
        "长汀汽车零部件厂", "Island Trading", "临江置业发展有限公司", "Rattlesnake Canyon Grocery", "白石物流园", "Save-a-lot Markets",
        "望海楼酒店管理公司", "Vins et alcools Chevalier", "远山新能源科技", "Wolski Zajazd", "晴川精密制造", "The Big Cheese",
        "海棠里社区服务中心", "Bólido Comidas preparadas", "安平冷链运输", "Königlich Essen", "松间茶业合作社",
    ];

    private static readonly string[] Owners = ["王小明", "Mary Ann Lee", "陈静", "李思远"];

    public static readonly IReadOnlyList<Customer> Customers =
    [
        .. Names.Select((name, i) => new Customer($"c{i + 1}", $"C2026{i + 1:0000}", name, "ABCD"[i * 7 % 4].ToString(), i % 5,
            Stages[i * 5 % Stages.Length], 12_500m + (i * 73_421.35m % 480_000m), new DateOnly(2021, 1, 15).AddDays(i * 71), Owners[i % Owners.Length])),
    ];

    public static string[] Stages => ["new", "contacted", "qualified", "won"];
}
