using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Seeding;

/// <summary>What the archives of demo customers say in the fields that came with Crm (C-20), different from one to the next.</summary>
internal static class DemoArchive
{
    private static readonly string[] Areas = ["华东", "华东、华北", "长三角", "全国", "珠三角", "华中"];
    private static readonly string[] Powers = ["strong", "medium", "weak"];
    private static readonly string[] Potentials = ["high", "medium", "medium", "low"];
    private static readonly string[] Attitudes = ["eager", "eager", "neutral", "cool"];
    private static readonly string[] Reputations = ["excellent", "good", "good", "fair"];
    private static readonly string[] Loyalties = ["watching", "repeat", "repeat", "loyal", "lost", "advocate"];
    private static readonly string[] Trends = ["growing", "steady", "steady", "falling"];

    /// <summary>Values for two customers of three; the archives of the others are still to be filled in.</summary>
    public static Dictionary<string, FieldValue?>? Of(int number, DateOnly today)
    {
        if (number % 3 == 2)
            return null;
        var values = new Dictionary<string, FieldValue?>
        {
            ["serviceArea"] = FieldValue.Of(Areas[number % Areas.Length]),
            ["sellingPower"] = FieldValue.Of(Powers[number % Powers.Length]),
            ["developmentPotential"] = FieldValue.Of(Potentials[number % Potentials.Length]),
            ["employees"] = FieldValue.Of((decimal)(30 + (number * 37 % 900))),
            ["annualSales"] = FieldValue.Of((decimal)(800 + (number * 311 % 24_000))),
            ["attitude"] = FieldValue.Of(Attitudes[number / 2 % Attitudes.Length]),
            ["reputation"] = FieldValue.Of(Reputations[number / 3 % Reputations.Length]),
            ["loyalty"] = FieldValue.Of(Loyalties[number / 2 % Loyalties.Length]),
            ["activityLevel"] = FieldValue.Of(Trends[number % Trends.Length]),
            ["dealingSince"] = FieldValue.Of(today.AddDays(-(200 + (number * 53 % 2500)))),
        };
        if (number % 4 == 0)
            values["policies"] = FieldValue.Of("以销定产,库存控制在一个月以内;\n年度采购招标在每年三月。");
        if (number % 5 == 0)
            values["creditHistory"] = FieldValue.Of("去年有一次逾期 20 天,已付清。");
        return values;
    }
}
