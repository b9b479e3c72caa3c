using System.Globalization;

namespace Crm.Benchmarks;

/// <summary>The command line.</summary>
internal sealed record BenchmarkOptions(IReadOnlyList<int> Sizes, int Seconds, int Warm, int Events, string? Output, string? Only)
{
    public static BenchmarkOptions Parse(string[] args)
    {
        List<int> sizes = [];
        var (seconds, warm, events, output, only) = (10, 15, 10_000, (string?)null, (string?)null);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--seconds": seconds = Number(args[i], Next()); break;
                case "--warm": warm = Number(args[i], Next()); break;
                case "--events": events = Number(args[i], Next()); break;
                case "--output": output = Next(); break;
                case "--only": only = Next(); break;
                default: sizes.Add(Number("customers", args[i])); break;
            }

            string Next() => ++i < args.Length ? args[i] : throw new ArgumentException($"{args[i - 1]} needs a value.");
        }

        return new BenchmarkOptions(sizes.Count > 0 ? sizes : [20_000, 200_000], seconds, warm, events, output, only);
    }

    private static int Number(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"{name} is '{text}'; a whole number is expected.");
}
