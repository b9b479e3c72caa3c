using System.Data.Common;
using Crm.BuildingBlocks.Data;
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

    /// <summary>Adds the one data source (pool) that every module's context and the message store use, and the one of <see cref="NumberPool"/>.</summary>
    public static IHostApplicationBuilder AddCrmDatabase(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services => Source(builder, services).Build());
        builder.Services.AddSingleton(services => new NumberPool(Source(builder, services)));
        return builder;
    }

    private static NpgsqlDataSourceBuilder Source(IHostApplicationBuilder builder, IServiceProvider services)
    {
        var source = new NpgsqlDataSourceBuilder(builder.Configuration.CrmConnectionString());
        Tune(source.ConnectionStringBuilder);
        source.UseLoggerFactory(services.GetRequiredService<ILoggerFactory>());
        return source;
    }

    /// <summary>
    /// Unless the connection string says otherwise, statements that come again are parsed and planned once a connection
    /// (<c>Max Auto Prepare=0</c> is for a connection pooler that works by transactions), and a connection is not reset each time it goes
    /// back to the pool: nothing is set for a session (locks and settings are the transaction's), so there is nothing to reset.
    /// Plans are made for rows that lie in memory or on a disk without heads, where an index is as good as it looks; statements are too
    /// short to be compiled. For the lists of search indexes see <see cref="PendingLists"/>.
    /// </summary>
    private static void Tune(NpgsqlConnectionStringBuilder connection)
    {
        var given = new DbConnectionStringBuilder { ConnectionString = connection.ConnectionString };
        if (!given.ContainsKey("Max Auto Prepare")) connection.MaxAutoPrepare = 200;
        if (!given.ContainsKey("No Reset On Close")) connection.NoResetOnClose = true;
        if (!given.ContainsKey("Options")) connection.Options = $"-c random_page_cost=1.1 -c jit=off -c gin_pending_list_limit={PendingLists.Usual}";
    }

    /// <summary>The connection string, or an error that says where it is expected.</summary>
    public static string CrmConnectionString(this IConfiguration configuration) =>
        configuration.GetConnectionString(ConnectionName) is { Length: > 0 } text
            ? text
            : throw new InvalidOperationException(
                "No database: set ConnectionStrings__crm, e.g. \"Host=127.0.0.1;Database=crm;Username=crm;Password=…\", or start everything with `dotnet run --project Crm.AppHost`.");
}
