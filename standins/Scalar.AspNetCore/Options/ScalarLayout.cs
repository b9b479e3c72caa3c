namespace Scalar.AspNetCore;

/// <summary>Arrangement of the reference.</summary>
public enum ScalarLayout
{
    /// <summary>Modern.</summary>
    Modern,

    /// <summary>Classic.</summary>
    Classic,
}
