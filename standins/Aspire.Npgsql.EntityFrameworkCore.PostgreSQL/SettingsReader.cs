using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;

/// <summary>Later wins: the common section, the section of the connection name, the section of the context's type name.</summary>
internal static class SettingsReader
{
    private const string Section = "Aspire:Npgsql:EntityFrameworkCore:PostgreSQL";

    public static NpgsqlEntityFrameworkCorePostgreSQLSettings Read<TContext>(IConfiguration configuration, string? connectionName)
    {
        var settings = new NpgsqlEntityFrameworkCorePostgreSQLSettings();
        var common = configuration.GetSection(Section);
        common.Bind(settings);
        if (connectionName is not null) common.GetSection(connectionName).Bind(settings);
        var ofContext = common.GetSection(typeof(TContext).Name);
        if (ofContext.Exists()) ofContext.Bind(settings);
        return settings;
    }

    /// <summary>Asked for only when the context is first built, so that logging is up when it fails.</summary>
    public static void EnsureConnectionString<TContext>(NpgsqlEntityFrameworkCorePostgreSQLSettings settings, string connectionName)
    {
        if (!string.IsNullOrWhiteSpace(settings.ConnectionString) || EF.IsDesignTime) return;
        throw new InvalidOperationException(
            $"ConnectionString is missing. It should be provided in 'ConnectionStrings:{connectionName}' or under the "
            + $"'ConnectionString' key in '{Section}' or '{Section}:{typeof(TContext).Name}' configuration section.");
    }
}
