using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Crm.BuildingBlocks.Modules;

/// <summary>The one database of an installation.</summary>
public static class CrmDatabase
{
    /// <summary>The name of its connection string: <c>ConnectionStrings__crm</c>.</summary>
    public const string ConnectionName = "crm";

    /// <summary>Adds the one data source (pool) that every module's context and the message store use.</summary>
    public static IHostApplicationBuilder AddCrmDatabase(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services =>
        {
            var source = new NpgsqlDataSourceBuilder(builder.Configuration.CrmConnectionString());
            source.UseLoggerFactory(services.GetRequiredService<ILoggerFactory>());
            return source.Build();
        });
        return builder;
    }

    /// <summary>The connection string, or an error that says where it is expected.</summary>
    public static string CrmConnectionString(this IConfiguration configuration) =>
        configuration.GetConnectionString(ConnectionName) is { Length: > 0 } text
            ? text
            : throw new InvalidOperationException(
                "No database: set ConnectionStrings__crm, e.g. \"Host=127.0.0.1;Database=crm;Username=crm;Password=…\", or start everything with `dotnet run --project Crm.AppHost`.");
}
