using System.Reflection;
using System.Text.RegularExpressions;

namespace Crm.Architecture.Tests;

/// <summary>The repository as it lies on disk, and the modules found in it: a new one cannot slip past.</summary>
internal static partial class Solution
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every folder under modules/ but the building blocks, e.g. <c>Customers</c>.</summary>
    public static IReadOnlyList<string> Modules { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "modules")).Select(d => Path.GetFileName(d)!).Where(m => m != "BuildingBlocks").Order(StringComparer.Ordinal)];

    public static Assembly Implementation(string module) => Assembly.Load($"Crm.{module}");

    public static Assembly Contracts(string module) => Assembly.Load($"Crm.{module}.Contracts");

    public static string Folder(string module) => Path.Combine(Root, "modules", module, $"Crm.{module}");

    /// <summary>Source files below a folder, without what the build makes.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => extensions.Contains(Path.GetExtension(f)) && !Built().IsMatch(f.Replace('\\', '/')));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    [GeneratedRegex("/(bin|obj|node_modules|wwwroot)/")]
    private static partial Regex Built();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Crm.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("Crm.sln was not found above the tests.");
    }
}
