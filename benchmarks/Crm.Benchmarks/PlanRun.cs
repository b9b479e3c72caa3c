using Npgsql;

namespace Crm.Benchmarks;

/// <summary>Finds the statements that take longest in the scenarios, with their plans as they were carried out.</summary>
internal static class PlanRun
{
    /// <summary>Requests of each scenario: the first of them prepare and plan.</summary>
    private const int Requests = 40;

    /// <summary>How long the log must be silent until all is written that a scenario set off.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    public static async Task<IReadOnlyList<HeavyStatement>> RunAsync(Installation installation, IReadOnlyList<Scenario> scenarios, int most)
    {
        var seen = new List<(string Scenario, Statement Statement)>();
        await AskAsync(installation.Database, 0);
        foreach (var scenario in scenarios)
        {
            using var connection = new HttpConnection(installation.Port);
            for (var i = 0; i < Requests; i++)
                connection.Send(scenario.Next(++scenario.Sent));
            await Task.Delay(Silence);
            seen.AddRange(installation.Plans.Take().Select(s => (scenario.Name, s)));
        }
        await AskAsync(installation.Database, -1);
        return
        [
            .. seen.GroupBy(s => s.Statement.Sql).Select(HeavyStatement.Of).OrderByDescending(h => h.Milliseconds * h.Calls).Take(most).OrderByDescending(h => h.Milliseconds),
        ];
    }

    private static async Task AskAsync(NpgsqlDataSource database, int leastMilliseconds)
    {
        // Two statements: a setting of the system cannot be changed within a transaction, as which both together would be sent.
        foreach (var sql in new[] { $"ALTER SYSTEM SET auto_explain.log_min_duration = {leastMilliseconds}", "SELECT pg_reload_conf()" })
        {
            await using var command = database.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }
    }
}

/// <summary>A statement of the scenarios.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Scenario">In which it ran most often.</param>
/// <param name="Calls">How often it ran.</param>
/// <param name="Milliseconds">The median of its times, with the cost of watching.</param>
/// <param name="Longest">The longest of them.</param>
/// <param name="Plan">That of the median.</param>
internal sealed record HeavyStatement(string Sql, string Scenario, int Calls, double Milliseconds, double Longest, string Plan)
{
    public static HeavyStatement Of(IGrouping<string, (string Scenario, Statement Statement)> runs)
    {
        var byTime = runs.Select(r => r.Statement).OrderBy(s => s.Milliseconds).ToList();
        var median = byTime[byTime.Count / 2];
        var scenario = runs.GroupBy(r => r.Scenario).OrderByDescending(g => g.Count()).First().Key;
        return new HeavyStatement(runs.Key, scenario, byTime.Count, median.Milliseconds, byTime[^1].Milliseconds, median.Plan);
    }
}
