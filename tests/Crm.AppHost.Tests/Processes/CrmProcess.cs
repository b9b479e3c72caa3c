using Crm.Testing.AppHosts;
using Npgsql;

namespace Crm.AppHost.Tests.Processes;

/// <summary>Crm started by its AppHost as an operator does, with data in a folder of the test's own.</summary>
internal sealed class CrmProcess : IAsyncDisposable
{
    private readonly DirectoryInfo home;

    private CrmProcess(AppHostProcess host, DirectoryInfo home)
    {
        Host = host;
        this.home = home;
    }

    public AppHostProcess Host { get; }

    public static CrmProcess Ephemeral(params string[] arguments) => Start(new DirectoryInfo("/"), [.. arguments, "--ephemeral"], null);

    public static CrmProcess WithData(DirectoryInfo home) => Start(home, [], home.FullName);

    /// <summary>Runs SQL in Crm's database, as superuser.</summary>
    public async Task<object?> SqlAsync(string sql)
    {
        var server = (await Host.ResourcesAsync()).Single(r => r.Name == "postgres");
        var password = await File.ReadAllTextAsync(home.EnumerateFiles("password", SearchOption.AllDirectories)
            .Single(f => f.Directory!.Name.EndsWith("-postgres-data", StringComparison.Ordinal)).FullName);
        await using var source = NpgsqlDataSource.Create(
            $"Host=127.0.0.1;Port={new Uri(server.Addresses[0]).Port};Username=postgres;Password={password.Trim()};Database=crm");
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static CrmProcess Start(DirectoryInfo home, string[] arguments, string? dataFolder)
    {
        var variables = new Dictionary<string, string?> { ["DOTNET_ENVIRONMENT"] = "Development", ["ASPNETCORE_ENVIRONMENT"] = "Development" };
        // A server given for the other tests is not for these.
        variables["ConnectionStrings__crm"] = null;
        if (dataFolder is not null)
            variables["EMBEDDED_POSTGRES_HOME"] = dataFolder;
        return new CrmProcess(AppHostProcess.Start(typeof(Projects.Crm_AppHost).Assembly.Location, arguments, variables), home);
    }
}
