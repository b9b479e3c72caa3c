namespace Scalar.AspNetCore;

/// <summary>When Scalar's developer tools are shown.</summary>
public enum DeveloperToolsVisibility
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>Localhost.</summary>
    Localhost,

    /// <summary>Never.</summary>
    Never,
}
