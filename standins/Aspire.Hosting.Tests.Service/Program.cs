using Npgsql;

if (args is ["fail", var code])
    return int.Parse(code, System.Globalization.CultureInfo.InvariantCulture);

var builder = WebApplication.CreateBuilder(args);
await using var database = NpgsqlDataSource.Create(builder.Configuration.GetConnectionString("data")!);

if (args is ["job"])
{
    await using var work = database.CreateCommand("CREATE TABLE IF NOT EXISTS run (at timestamptz DEFAULT now()); INSERT INTO run DEFAULT VALUES");
    await work.ExecuteNonQueryAsync();
    Console.WriteLine("job done");
    return 0;
}

var app = builder.Build();
var healthy = true;
app.MapGet("/health", () => healthy ? Results.Ok() : Results.StatusCode(503));
app.MapPost("/sick", () => { healthy = false; });
app.MapGet("/pid", () => Environment.ProcessId);
app.MapGet("/variable/{name}", (string name) => Environment.GetEnvironmentVariable(name));
app.MapPost("/exit/{code:int}", (int code) => Environment.Exit(code));
app.MapGet("/runs", async () =>
{
    await using var count = database.CreateCommand("SELECT count(*) FROM run");
    return await count.ExecuteScalarAsync();
});
app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"First visit: {app.Urls.First()}/welcome?key=k1"));
await app.RunAsync();
return 0;
