namespace Refit;

/// <summary>How a collection is written into a query string or form.</summary>
public enum CollectionFormat
{
    /// <summary>Values formatted one by one, joined with commas.</summary>
    RefitParameterFormatter = 0,

    /// <summary>Joined with commas.</summary>
    Csv = 1,

    /// <summary>Joined with spaces.</summary>
    Ssv = 2,

    /// <summary>Joined with tabs.</summary>
    Tsv = 3,

    /// <summary>Joined with <c>|</c>.</summary>
    Pipes = 4,

    /// <summary>One <c>key=value</c> for each.</summary>
    Multi = 5,
}
