using Shouldly;

namespace Crm.Architecture.Tests;

/// <summary>What every module's tests must have.</summary>
public sealed class TestRules
{
    public static TheoryData<string> Modules => [.. Solution.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_version_of_a_modules_tables_is_upgraded_by_a_test(string module)
    {
        var tests = Path.Combine(Solution.Root, "tests", $"Crm.{module}.Tests");
        File.Exists(Path.Combine(tests, "DatabaseTests.cs")).ShouldBeTrue($"{module} has no DatabaseTests");
        var versions = Solution.Files(Path.Combine(Solution.Folder(module), "Data", "Migrations"), ".sql").Select(f => Path.GetFileName(f)).ToList();
        versions.ShouldNotBeEmpty();
        versions.Where(v => !File.Exists(Path.Combine(tests, "Versions", v))).ShouldBeEmpty();
    }
}
