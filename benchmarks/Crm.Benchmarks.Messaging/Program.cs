using System.Globalization;
using Crm.Benchmarks.Messaging;
using EmbeddedPostgres;

// How many events a second go from a business transaction through two handlers, each with a transaction of its own, with fsync on;
// and how many records with one event each a single client creates.
//   dotnet run -c Release -- [events = 10000] [publishers = 8] [connection string of an empty database; an embedded server otherwise]
var events = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var publishers = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 8;
if (args.Length > 2)
{
    await MessageRate.RunAsync(args[2], events, publishers);
    return;
}

var folder = Directory.CreateTempSubdirectory("crm-message-rate-");
try
{
    await using var server = await EmbeddedPostgresServer.StartAsync(new EmbeddedPostgresOptions { DataDirectory = folder.FullName });
    await MessageRate.RunAsync(server.ConnectionString, events, publishers);
}
finally
{
    folder.Delete(recursive: true);
}
