using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Reflection;
using EmbeddedPostgres;
using Npgsql;

namespace Crm.Benchmarks;

/// <summary>Crm on a database of its own, as it is installed: a process that serves, a PostgreSQL that waits for the disk.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private const string Password = "Benchmark-only-7f2c";
    private static readonly string Program =
        typeof(Installation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "WebProgram").Value!;

    private readonly DirectoryInfo folder;
    private readonly EmbeddedPostgresServer server;
    private Process? web;

    private Installation(DirectoryInfo folder, EmbeddedPostgresServer server, PlanLog plans)
    {
        this.folder = folder;
        this.server = server;
        Plans = plans;
        Database = NpgsqlDataSource.Create(server.ConnectionString);
    }

    public NpgsqlDataSource Database { get; }

    /// <summary>What the server tells of its plans, when asked.</summary>
    public PlanLog Plans { get; }

    public int Port { get; } = FreePort();

    /// <summary>How long copying the customers, with all that hangs on them, took.</summary>
    public TimeSpan Seeding { get; private set; }

    /// <summary>From starting the process to the first page it answered.</summary>
    public TimeSpan FirstPage { get; private set; }

    /// <summary>The database's size in bytes.</summary>
    public long DatabaseSize { get; private set; }

    public static async Task<Installation> StartAsync(int customers)
    {
        var folder = Directory.CreateTempSubdirectory("crm-benchmark-");
        var plans = new PlanLog();
        var server = await EmbeddedPostgresServer.StartAsync(new EmbeddedPostgresOptions { DataDirectory = folder.FullName, Settings = PlanLog.Settings, Log = plans.Add });
        var installation = new Installation(folder, server, plans);
        await installation.RunAsync("seed", "--demo");
        var watch = Stopwatch.StartNew();
        await installation.RunAsync("seed", "--customers", customers.ToString(CultureInfo.InvariantCulture));
        installation.Seeding = watch.Elapsed;
        await using (var analyse = installation.Database.CreateCommand("VACUUM ANALYZE; CHECKPOINT"))
        {
            analyse.CommandTimeout = 0;
            await analyse.ExecuteNonQueryAsync();
        }

        await using var size = installation.Database.CreateCommand("SELECT pg_database_size(current_database())");
        installation.DatabaseSize = (long)(await size.ExecuteScalarAsync())!;
        await installation.ServeAsync();
        return installation;
    }

    /// <summary>Runs something on an empty database of a server of its own.</summary>
    public static async Task<T> WithEmptyDatabaseAsync<T>(Func<string, Task<T>> work)
    {
        var folder = Directory.CreateTempSubdirectory("crm-benchmark-");
        try
        {
            await using var server = await EmbeddedPostgresServer.StartAsync(new EmbeddedPostgresOptions { DataDirectory = folder.FullName });
            return await work(server.ConnectionString);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Signs one of the demo people in and gives the cookie.</summary>
    public string SignIn(string userName)
    {
        using var connection = new HttpConnection(Port);
        var answer = connection.Send(Request.Post("/api/staff/sign-in", $$"""{"userName":"{{userName}}","password":"{{Password}}"}""", cookie: null));
        return answer.Status == 200 ? answer.Cookie ?? throw new InvalidOperationException("signing in gave no cookie") : throw new InvalidOperationException($"{userName} cannot sign in: {answer.Status} {answer.Text}");
    }

    /// <summary>The serving process's own memory (PSS) in bytes; zero where the system does not tell.</summary>
    public long Memory()
    {
        var file = $"/proc/{web!.Id}/smaps_rollup";
        if (!File.Exists(file)) return 0;
        var line = File.ReadLines(file).First(l => l.StartsWith("Pss:", StringComparison.Ordinal));
        return long.Parse(line[4..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) * 1024;
    }

    public async ValueTask DisposeAsync()
    {
        if (web is not null)
        {
            web.Kill();
            await web.WaitForExitAsync();
            web.Dispose();
        }

        await Database.DisposeAsync();
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task ServeAsync()
    {
        var watch = Stopwatch.StartNew();
        web = Process.Start(Start())!;
        while (true)
        {
            if (web.HasExited) throw new InvalidOperationException("The program ended instead of serving.");
            try
            {
                using var connection = new HttpConnection(Port);
                if (connection.Send(Request.Get("/sign-in", cookie: null)).Status == 200) break;
            }
            catch (Exception exception) when (exception is SocketException or IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
        }

        FirstPage = watch.Elapsed;
    }

    private async Task RunAsync(params string[] arguments)
    {
        using var process = Process.Start(Start(arguments))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {process.ExitCode}.");
    }

    private ProcessStartInfo Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments]) { WorkingDirectory = Path.GetDirectoryName(Program)! };
        start.Environment["ConnectionStrings__crm"] = server.ConnectionString;
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{Port}";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Demo__Password"] = Password;
        return start;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
