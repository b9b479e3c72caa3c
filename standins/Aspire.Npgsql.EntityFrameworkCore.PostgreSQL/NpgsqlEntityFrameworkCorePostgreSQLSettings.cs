namespace Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;

/// <summary>How a DbContext reaches its PostgreSQL database, and what is watched while it does.</summary>
public class NpgsqlEntityFrameworkCorePostgreSQLSettings
{
    /// <summary>Npgsql connection string; read by <c>AddNpgsqlDbContext</c> only.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>True leaves EF Core's retrying execution strategy off. Default false.</summary>
    public bool DisableRetry { get; set; }

    /// <summary>True registers no health check for the context. Default false.</summary>
    public bool DisableHealthChecks { get; set; }

    /// <summary>True leaves the activity source <c>Npgsql</c> out of tracing. Default false.</summary>
    public bool DisableTracing { get; set; }

    /// <summary>True leaves the meter <c>Npgsql</c> out of metrics. Default false.</summary>
    public bool DisableMetrics { get; set; }

    /// <summary>Seconds a command may take; null keeps Npgsql's own default (30).</summary>
    public int? CommandTimeout { get; set; }
}
