using System.Reflection;

namespace Aspire.Hosting;

/// <summary>How the builder is made.</summary>
public sealed class DistributedApplicationOptions
{
    /// <summary>The command line.</summary>
    public string[]? Args { get; set; }

    /// <summary>No page of resources.</summary>
    public bool DisableDashboard { get; set; }

    internal Assembly? AppHostAssembly { get; set; }

    /// <summary>Resources' output goes to the console; kept in memory either way.</summary>
    internal bool PrintLogs { get; set; } = true;
}
