using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Testing.AppHosts;
using Crm.Web.Tests.Browser;
using Crm.Web.Tests.Story;
using Npgsql;

namespace Crm.Web.Tests.Recovery;

/// <summary>Crm as it serves, in a process of its own on a database of its own, to be killed and started again.</summary>
internal sealed class KilledServer : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly NpgsqlDataSource source;
    private readonly DemoPerson person;
    private ChildProcess process;
    private Person signedIn;
    private bool ended;

    private KilledServer(TestDatabase database, DemoPerson person, ChildProcess process, Person signedIn)
    {
        (this.database, this.person, this.process, this.signedIn) = (database, person, process, signedIn);
        source = NpgsqlDataSource.Create(database.ConnectionString);
    }

    /// <summary>Starts it with the demo company in it and signs somebody in.</summary>
    public static async Task<KilledServer> StartAsync(DemoPerson person)
    {
        var database = await PortalHost.DatabaseAsync();
        var (process, signedIn) = await ServeAsync(database, person);
        return new KilledServer(database, person, process, signedIn);
    }

    /// <summary>A client for the person.</summary>
    public T Api<T>() => signedIn.Api<T>();

    /// <summary>kill -9.</summary>
    public Task KillAsync() => process.KillAsync();

    /// <summary>Starts another process on the same database.</summary>
    public async Task StartAgainAsync()
    {
        await EndAsync();
        (process, signedIn) = await ServeAsync(database, person);
        ended = false;
    }

    /// <summary>Asks the database itself.</summary>
    public async Task<T> AskAsync<T>(string sql, params object[] values)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Holds what a statement locks until it is given back.</summary>
    public async Task<IAsyncDisposable> HoldAsync(string sql)
    {
        var connection = await source.OpenConnectionAsync();
        await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        await source.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task EndAsync()
    {
        // When the next process does not start, that is the error to be seen.
        if (ended)
            return;
        ended = true;
        signedIn.Dispose();
        await process.DisposeAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(process.Output);
    }

    private static async Task<(ChildProcess, Person)> ServeAsync(TestDatabase database, DemoPerson person)
    {
        var process = ChildProcess.Start(typeof(Program).Assembly.Location, ["serve", "--urls=http://127.0.0.1:0"], new Dictionary<string, string?>
        {
            ["ConnectionStrings__crm"] = database.ConnectionString,
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
        });
        var address = await process.WaitForOutputAsync("Now listening on: (http://[0-9.:]+)");
        return (process, await Person.SignInAsync(address, person));
    }
}
