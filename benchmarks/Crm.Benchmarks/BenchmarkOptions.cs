using System.Globalization;

namespace Crm.Benchmarks;

/// <summary>The command line.</summary>
internal sealed record BenchmarkOptions(IReadOnlyList<int> Sizes, int Seconds, int Warm, int Events, int Imports, int Plans, string? Output, string? Only)
{
    public const string Help = """
        Measures Crm with a given number of customers, each size on a new database of an embedded server that waits for the disk (fsync on).

          dotnet run -c Release --project benchmarks/Crm.Benchmarks -- [options] [customers …]      20000 and 200000 unless given

          --seconds N    how long each scenario is measured, with 1 and with 8 clients (10)
          --warm N       how long each runs before, with 8 clients (25)
          --events N     events of the message rate; 0 leaves it out (10000)
          --imports N    rows of the files that are loaded; 0 leaves them out (0)
          --plans N      shows the N heaviest statements with their plans; 0 leaves them out (0)
          --only WORDS   only scenarios whose name has one of these words (with commas)
          --output FILE  where the page goes, e.g. docs/benchmarks.md; else it is printed
        """;

    /// <returns>Null where help was asked for or, with a mistake, where it is needed.</returns>
    public static BenchmarkOptions? Parse(string[] args, out string? mistake)
    {
        mistake = null;
        try
        {
            return args.Contains("--help") ? null : Parse(args);
        }
        catch (ArgumentException exception)
        {
            mistake = exception.Message;
            return null;
        }
    }

    private static BenchmarkOptions Parse(string[] args)
    {
        List<int> sizes = [];
        var (seconds, warm, events, imports, plans, output, only) = (10, 25, 10_000, 0, 0, (string?)null, (string?)null);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--seconds": seconds = Number(args[i], Next()); break;
                case "--warm": warm = Number(args[i], Next()); break;
                case "--events": events = Number(args[i], Next()); break;
                case "--imports": imports = Number(args[i], Next()); break;
                case "--plans": plans = Number(args[i], Next()); break;
                case "--output": output = Next(); break;
                case "--only": only = Next(); break;
                default: sizes.Add(Number("customers", args[i])); break;
            }

            string Next() => ++i < args.Length ? args[i] : throw new ArgumentException($"{args[i - 1]} needs a value.");
        }

        return new BenchmarkOptions(sizes.Count > 0 ? sizes : [20_000, 200_000], seconds, warm, events, imports, plans, output, only);
    }

    private static int Number(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"{name} is '{text}'; a whole number is expected.");
}
