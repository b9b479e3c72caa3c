using System.Text.Json.Serialization;

namespace Refit;

/// <summary>Problem details of RFC 9457, with the errors of each field.</summary>
public class ProblemDetails
{
    /// <summary>Messages by field.</summary>
    public Dictionary<string, string[]> Errors { get; init; } = [];

    /// <summary>All other members.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Extensions { get; init; } = new Dictionary<string, object>(StringComparer.Ordinal);

    /// <summary>Address that names the kind of problem.</summary>
    public string? Type { get; set; } = "about:blank";

    /// <summary>The kind of problem in words.</summary>
    public string? Title { get; set; }

    /// <summary>HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>This very problem in words.</summary>
    public string? Detail { get; set; }

    /// <summary>Address that names this very problem.</summary>
    public string? Instance { get; set; }
}
