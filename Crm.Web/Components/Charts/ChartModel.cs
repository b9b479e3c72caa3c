namespace Crm.Web.Components.Charts;

/// <summary>How figures are drawn.</summary>
public enum ChartKind
{
    /// <summary>Bars side by side.</summary>
    Bar,

    /// <summary>Bars on top of each other.</summary>
    Stacked,

    /// <summary>Bars lying down, for long names.</summary>
    Rows,

    /// <summary>Lines over time.</summary>
    Line,

    /// <summary>Parts of a whole, first series only.</summary>
    Donut,

    /// <summary>Stages that get fewer, first series only.</summary>
    Funnel,
}

/// <summary>The figures of a chart and of the table beside it.</summary>
/// <param name="Kind">How they are drawn.</param>
/// <param name="Categories">Names along the axis, in the reader's language.</param>
/// <param name="Series">One or more rows of figures.</param>
public sealed record ChartModel(ChartKind Kind, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>What the categories are: "Month", heading of the table's first column.</summary>
    public required string CategoryTitle { get; init; }

    /// <summary>Where a category leads, one each; empty for no drill-down.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>A .NET number format for figures: N0, N2, P0.</summary>
    public string Format { get; init; } = "N0";

    /// <summary>The unit, before the figure: ¥.</summary>
    public string Unit { get; init; } = "";
}

/// <summary>One row of figures.</summary>
/// <param name="Name">What they are, in the reader's language.</param>
/// <param name="Values">One for each category; null where there is none.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
