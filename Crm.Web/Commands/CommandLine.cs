using Crm.Web.Composition;

namespace Crm.Web.Commands;

/// <summary>What the host can be told to do.</summary>
/// <param name="RunAsync">Does it; gives the process's exit code: 0 done, 1 failed, 2 not understood.</param>
internal sealed record CommandLine(Func<WebApplicationBuilder, Task<int>> RunAsync)
{
    private const string Help = """
        Crm.Web [serve]                  answers pages and API (the default)
        Crm.Web migrate                  brings the database up to date
        Crm.Web seed --demo              puts the demo company in (people's password: Demo__Password, else made up and printed)
        Crm.Web seed --customers N       puts N made-up customers in, for benchmarks (1 to 10,000,000)
        Crm.Web audit verify             verifies the audit's hash chain; exits with 1 where it is broken
        """;

    /// <summary>Understands the arguments; settings such as <c>--urls=…</c> may stand among them.</summary>
    public static CommandLine Parse(string[] args) => args.Where(a => !a.Contains('=')).ToArray() switch
    {
        [] or ["serve"] => new(ServeCommand.RunAsync),
        ["migrate"] => new(MigrateCommand.RunAsync),
        ["seed", "--demo"] => new(SeedCommand.DemoAsync),
        ["seed", "--customers", var count] when int.TryParse(count, out var n) && n is >= 1 and <= 10_000_000 =>
            new(builder => SeedCommand.CustomersAsync(builder, n)),
        ["audit", "verify"] => new(AuditCommand.VerifyAsync),
        var other => new(_ => Task.FromResult(NotUnderstood(other))),
    };

    private static int NotUnderstood(string[] args)
    {
        Console.Error.WriteLine($"Not understood: {string.Join(' ', args)}\n\n{Help}");
        return 2;
    }
}
