namespace Crm.Customers.Contracts;

/// <summary>The sheets of seed 002's appendices (C-28), as they are printed.</summary>
public static class SheetKinds
{
    /// <summary>附表四 客户资料卡.</summary>
    public const string Card = "card";

    /// <summary>附表三 客户拜访档案记录.</summary>
    public const string Visits = "visits";

    /// <summary>附表五 客户业绩统计及信用评估表.</summary>
    public const string Performance = "performance";

    /// <summary>附表六 客户综合销售力分析表.</summary>
    public const string SalesPower = "sales-power";

    /// <summary>附表一 客户归类汇总表.</summary>
    public const string Classification = "classification";

    /// <summary>附表七 客户综合销售力对比分析表.</summary>
    public const string Comparison = "comparison";

    /// <summary>附表九 业务工作日志.</summary>
    public const string WorkLog = "work-log";

    /// <summary>Those of one customer.</summary>
    public static IReadOnlyList<string> OfCustomer { get; } = [Card, Visits, Performance, SalesPower];
}

/// <summary>What a work log covers.</summary>
public static class WorkLogSpans
{
    /// <summary>Monday to Sunday.</summary>
    public const string Week = "week";

    /// <summary>A calendar month.</summary>
    public const string Month = "month";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Week, Month];
}
