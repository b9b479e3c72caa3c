using System.Security.Cryptography;
using System.Text;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>PostgreSQL.</summary>
public static class PostgresBuilderExtensions
{
    /// <summary>Adds a PostgreSQL server; here the embedded one instead of a container.</summary>
    public static IResourceBuilder<PostgresServerResource> AddPostgres(this IDistributedApplicationBuilder builder, string name, int? port = null) =>
        builder.AddResource(new PostgresServerResource(name) { Port = port });

    /// <summary>Adds a database, which is made when the server is ready and has none of the name.</summary>
    public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(
        this IResourceBuilder<PostgresServerResource> builder, string name, string? databaseName = null)
    {
        var database = new PostgresDatabaseResource(name, databaseName ?? name, builder.Resource);
        builder.Resource.DatabaseNames.Add(name, database.DatabaseName);
        return builder.ApplicationBuilder.AddResource(database);
    }

    /// <summary>Keeps the data from one run to the next. The default name tells AppHosts in different folders apart.</summary>
    public static IResourceBuilder<PostgresServerResource> WithDataVolume(this IResourceBuilder<PostgresServerResource> builder, string? name = null) =>
        builder.WithAnnotation(new DataVolumeAnnotation(name ?? DefaultName(builder)));

    private static string DefaultName(IResourceBuilder<PostgresServerResource> builder)
    {
        var application = builder.ApplicationBuilder.Environment.ApplicationName.ToLowerInvariant();
        var place = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(builder.ApplicationBuilder.AppHostDirectory)))[..10];
        return $"{application}-{place}-{builder.Resource.Name}-data";
    }
}
