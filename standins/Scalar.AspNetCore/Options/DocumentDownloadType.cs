namespace Scalar.AspNetCore;

/// <summary>Forms in which a document can be downloaded.</summary>
public enum DocumentDownloadType
{
    /// <summary>Json.</summary>
    Json,

    /// <summary>Yaml.</summary>
    Yaml,

    /// <summary>Both.</summary>
    Both,

    /// <summary>None.</summary>
    None,

    /// <summary>Direct.</summary>
    Direct,
}
