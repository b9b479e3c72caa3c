namespace Scalar.AspNetCore;

/// <summary>Scalar's MCP integration.</summary>
public sealed class ScalarMcpOptions
{
    /// <summary>Name of the server.</summary>
    public string? Name { get; set; }

    /// <summary>Address of the server.</summary>
    public string? Url { get; set; }

    /// <summary>Whether it is off.</summary>
    public bool? Disabled { get; set; }
}
