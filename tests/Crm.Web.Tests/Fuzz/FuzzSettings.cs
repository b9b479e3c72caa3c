using System.Globalization;

namespace Crm.Web.Tests.Fuzz;

/// <summary>How long and how the fuzz runs; CI takes what stands here.</summary>
internal static class FuzzSettings
{
    /// <summary><c>CRM_FUZZ_SEED</c>: the same seed sends the same values.</summary>
    public static int Seed { get; } = Number("CRM_FUZZ_SEED", 20261123);

    /// <summary><c>CRM_FUZZ_ROUNDS</c>: how many random choices are made for each parameter beyond the values that are always tried.</summary>
    public static int Rounds { get; } = Number("CRM_FUZZ_ROUNDS", 1);

    /// <summary><c>CRM_FUZZ_ONLY</c>: endpoints whose name contains this, such as <c>POST /api/customers/leads</c>.</summary>
    public static string Only { get; } = Environment.GetEnvironmentVariable("CRM_FUZZ_ONLY") ?? "";

    /// <summary>Random choices that depend on the seed and the name alone.</summary>
    public static Random RandomFor(string name)
    {
        var hash = Seed;
        foreach (var c in name)
            hash = unchecked((hash * 31) + c);
        return new Random(hash);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
