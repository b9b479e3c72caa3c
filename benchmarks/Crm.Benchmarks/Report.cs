using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Crm.Benchmarks;

/// <summary>The figures as a page of Markdown.</summary>
internal sealed class Report
{
    private readonly List<SizeReport> sizes = [];

    public IReadOnlyList<string> Messages { get; set; } = [];

    /// <summary>What was asked for on the command line.</summary>
    public required IReadOnlyList<string> Asked { get; init; }

    /// <summary>How long a scenario ran before it was measured.</summary>
    public required TimeSpan Warm { get; init; }

    public bool HasFailures => sizes.Any(size => size.Results.Any(result => result.Failure is not null));

    public SizeReport Add(int customers, Installation installation)
    {
        var size = new SizeReport(customers, installation.Seeding, installation.FirstPage, installation.DatabaseSize, installation.Memory());
        sizes.Add(size);
        return size;
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        Line("# Benchmarks");
        Line();
        Line($"`dotnet run -c Release --project benchmarks/Crm.Benchmarks -- {string.Join(' ', Asked)}` made this page.");
        Line();
        Line("Client, web process and PostgreSQL share the machine; every size has a database of its own with fsync on; sessions by cookie; pages of 20 rows. Each client sends its next");
        Line($"request when the last one is answered. Each scenario is first warmed for {Warm.TotalSeconds:F0} s by 8 clients.");
        Line();
        Line("The machine is a virtual one whose speed changes from minute to minute. `yardstick` is the time of a fixed computation on one core just");
        Line("before and after a line, in ms: twice the yardstick means half the machine. `stolen` is the share of processor time that the host gave to");
        Line("others while the line was measured. Lines compare where both are alike.");
        Line();
        Line($"Machine: {Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB; {RuntimeInformation.OSDescription.Split('#')[0].Trim()}; {RuntimeInformation.FrameworkDescription}; load before: {Busy()}.");
        foreach (var size in sizes)
        {
            Line();
            Line($"## {size.Customers:N0} customers");
            Line();
            Line($"Seeding {size.Seeding.TotalSeconds:F0} s, database {size.DatabaseSize >> 20:N0} MiB; first page {size.FirstPage.TotalSeconds:F1} s after the process started; memory (PSS) {size.MemoryAtStart >> 20} MiB at start, {size.MemoryUnderLoad >> 20} MiB as the last scenario ended, {size.MemoryAfterLoad >> 20} MiB 20 s later.");
            Line();
            Line("| scenario | clients | per second | p50 ms | p95 ms | p99 ms | yardstick | stolen |");
            Line("|---|---:|---:|---:|---:|---:|---:|---:|");
            foreach (var r in size.Results)
                Line($"| {r.Scenario}{(r.Failure is null ? "" : " (failed: " + r.Failure + ")")} | {r.Clients} | {r.Rate:F0} | {r.P50:F1} | {r.P95:F1} | {r.P99:F1} | {r.Yardstick:F0} | {r.Stolen:P0} |");
            if (size.Imports.Count > 0)
                Line();
            foreach (var import in size.Imports)
                Line($"- {import}");
            if (size.Plans.Count > 0)
                AddPlans(size.Plans);
        }

        if (Messages.Count > 0)
        {
            Line();
            Line("## Messages");
            Line();
            Line("Two handlers an event, each with a transaction of its own in PostgreSQL; eight publishers, each event in a business transaction.");
            Line();
            foreach (var message in Messages) Line($"- {message}");
        }

        return text.ToString();

        void Line(string line = "") => text.Append(line).Append('\n');

        void AddPlans(IReadOnlyList<HeavyStatement> plans)
        {
            Line();
            Line($"### The {plans.Count} heaviest statements");
            Line();
            Line("Those with most time in 40 requests of each scenario by one client, with what they set off; the slowest first, with the plan of the median. The times hold the cost of watching.");
            foreach (var plan in plans)
            {
                Line();
                Line($"<details><summary>{plan.Milliseconds:F2} ms (longest {plan.Longest:F1} ms), {plan.Calls} times, {plan.Scenario}</summary>");
                Line();
                Line($"```sql\n{plan.Sql}\n```");
                Line();
                Line($"```\n{plan.Plan}\n```");
                Line();
                Line("</details>");
            }
        }
    }

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor"
        : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Busy() => File.Exists("/proc/loadavg") ? LoadAtStart : "unknown";

    private static readonly string LoadAtStart = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "";
}

/// <summary>The figures at one size.</summary>
internal sealed record SizeReport(int Customers, TimeSpan Seeding, TimeSpan FirstPage, long DatabaseSize, long MemoryAtStart)
{
    public List<Result> Results { get; } = [];

    public long MemoryUnderLoad { get; set; }

    public long MemoryAfterLoad { get; set; }

    public IReadOnlyList<string> Imports { get; set; } = [];

    public IReadOnlyList<HeavyStatement> Plans { get; set; } = [];
}
