namespace Crm.Customers.Contracts;

/// <summary>Kinds of work report (C-42).</summary>
public static class ReportKinds
{
    /// <summary>日报.</summary>
    public const string Daily = "daily";

    /// <summary>周报.</summary>
    public const string Weekly = "weekly";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Daily, Weekly];
}

/// <summary>What a market report is about (C-42).</summary>
public static class MarketReportKinds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["competitor", "complaint", "price", "other"];
}
