namespace Crm.Knowledge.Contracts.Api;

/// <summary>Where an article is. A published one may have a newer working copy at the same time; see <see cref="RevisionState"/>.</summary>
public enum ArticleState
{
    /// <summary>Being written; never published.</summary>
    Draft,

    /// <summary>Its first version waits for a reviewer.</summary>
    InReview,

    /// <summary>Found and read by everybody who may.</summary>
    Published,

    /// <summary>Still read, but its date for looking it over has come.</summary>
    DueForReview,

    /// <summary>No longer found; kept for ever.</summary>
    Retired,
}

/// <summary>Where an article's working copy is.</summary>
public enum RevisionState
{
    /// <summary>There is none: what is published is the latest.</summary>
    None,

    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waits for a reviewer; nobody changes it meanwhile.</summary>
    InReview,
}

/// <summary>Who may read an article.</summary>
public enum Confidentiality
{
    /// <summary>May be sent to customers.</summary>
    Public,

    /// <summary>Staff only.</summary>
    Internal,

    /// <summary>Only people with the permission for it, and its author.</summary>
    Confidential,
}

/// <summary>What somebody did with an article; suggestions learn from it (K-07).</summary>
public enum ArticleUse
{
    /// <summary>Opened from a search or suggestion.</summary>
    Opened,

    /// <summary>Put into an answer.</summary>
    Used,

    /// <summary>Sent to a customer.</summary>
    Sent,
}

/// <summary>A line of a comparison.</summary>
public enum DiffKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>Only in the newer.</summary>
    Added,

    /// <summary>Only in the older.</summary>
    Removed,
}

/// <summary>How a search came by its results.</summary>
public enum SearchMode
{
    /// <summary>Nothing was typed: the latest.</summary>
    Latest,

    /// <summary>Everything typed occurs.</summary>
    Strict,

    /// <summary>With a wrong character, or only parts of what was typed.</summary>
    Forgiving,
}
