namespace Crm.Customers.Contracts;

/// <summary>By what customers are counted (C-33).</summary>
public static class CompositionDimensions
{
    /// <summary>A to X.</summary>
    public const string Grade = "grade";

    /// <summary>Prospect to lost.</summary>
    public const string Stage = "stage";

    /// <summary>The province.</summary>
    public const string Region = "region";

    /// <summary>The section of industry.</summary>
    public const string Industry = "industry";

    /// <summary>Domestic or foreign.</summary>
    public const string Nature = "nature";

    /// <summary>Where it came from.</summary>
    public const string Source = "source";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Grade, Stage, Region, Industry, Nature, Source];
}
