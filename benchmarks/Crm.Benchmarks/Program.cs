using System.Globalization;
using Crm.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (BenchmarkOptions.Parse(args, out var mistake) is not { } options)
{
    await (mistake is null ? Console.Out : Console.Error).WriteLineAsync(mistake is null ? BenchmarkOptions.Help : $"{mistake}\n\n{BenchmarkOptions.Help}");
    return mistake is null ? 0 : 2;
}

// What runs is still being compiled while it first runs.
var report = new Report { Asked = args, Warm = TimeSpan.FromSeconds(options.Warm) };
foreach (var customers in options.Sizes)
{
    Console.WriteLine($"== {customers:N0} customers");
    await using var installation = await Installation.StartAsync(customers);
    var size = report.Add(customers, installation);
    var scenarios = await Scenarios.OfAsync(installation, options.Only);
    foreach (var scenario in scenarios)
    {
        Load.Run(installation, scenario, clients: 8, report.Warm);
        foreach (var clients in new[] { 1, 8 })
        {
            var result = Load.Run(installation, scenario, clients, TimeSpan.FromSeconds(options.Seconds));
            Console.WriteLine(result);
            size.Results.Add(result);
        }
    }

    size.MemoryUnderLoad = installation.Memory();
    await Task.Delay(TimeSpan.FromSeconds(20)); // What a process gives back it gives back at rest.
    size.MemoryAfterLoad = installation.Memory();
    if (options.Plans > 0)
        size.Plans = await PlanRun.RunAsync(installation, scenarios, options.Plans);
    if (options.Imports > 0)
        size.Imports = await ImportRun.RunAsync(installation, options.Imports);
}

if (options.Events > 0)
    report.Messages = await Installation.WithEmptyDatabaseAsync(connection => MessageRate.RunAsync(connection, options.Events, publishers: 8));

var text = report.ToMarkdown();
if (options.Output is { } file)
    await File.WriteAllTextAsync(file, text);
else
    Console.WriteLine(text);
return report.HasFailures ? 1 : 0;
