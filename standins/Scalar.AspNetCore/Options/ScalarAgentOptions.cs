namespace Scalar.AspNetCore;

/// <summary>Scalar's AI chat.</summary>
public sealed class ScalarAgentOptions
{
    /// <summary>Key for it.</summary>
    public string? Key { get; set; }

    /// <summary>Whether it is off.</summary>
    public bool? Disabled { get; set; }
}
