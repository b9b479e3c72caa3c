namespace Crm.Web.Pages.Customers.Merge;

/// <summary>What is chosen on the comparison of two customers.</summary>
public sealed class MergeModel
{
    /// <summary>The version of the one that stays.</summary>
    public string? SurvivorETag { get; set; }

    /// <summary>The version of the one that goes.</summary>
    public string? MergedETag { get; set; }

    /// <summary>Field → whose value.</summary>
    public Dictionary<string, string>? Take { get; set; }

    /// <summary>Why they are the same.</summary>
    public string? Reason { get; set; }
}
