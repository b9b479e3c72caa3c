using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Shouldly;

namespace Crm.Architecture.Tests;

/// <summary>Rules 1 to 4: who may know whom.</summary>
public sealed partial class ReferenceRules
{
    public static TheoryData<string> Modules => [.. Solution.Modules];

    [Fact]
    public void Six_modules_are_found_on_disk_and_the_host_lists_exactly_them()
    {
        Solution.Modules.ShouldBe(["Accounts", "Approvals", "Customers", "Knowledge", "Service", "Staff"]);
        var list = Assembly.Load("Crm.Web").GetType("Crm.Web.Composition.CrmModules")!.GetProperty("All")!.GetValue(null)!;
        var names = ((System.Collections.IEnumerable)list).Cast<object>().Select(m => (string)m.GetType().GetProperty("Name")!.GetValue(m)!);
        names.Order(StringComparer.Ordinal).ShouldBe(Solution.Modules.Select(m => m.ToLowerInvariant()));
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_references_building_blocks_its_contracts_and_others_contracts_only(string module)
    {
        var allowed = Solution.Modules.Select(m => $"Crm.{m}.Contracts").Append("Crm.BuildingBlocks").ToHashSet();
        CrmReferences(Solution.Implementation(module)).ShouldAllBe(name => allowed.Contains(name));
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Contracts_reference_nothing_of_ours(string module) => CrmReferences(Solution.Contracts(module)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_contracts_project_references_only_Refit(string module)
    {
        var project = File.ReadAllText(Path.Combine(Solution.Root, "modules", module, $"Crm.{module}.Contracts", $"Crm.{module}.Contracts.csproj"));
        project.ShouldContain("<UseRefit>true</UseRefit>");
        Regex.Count(project, "Reference").ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Of_others_a_module_uses_events_only(string module)
    {
        var foreign = TypeReferences(Solution.Implementation(module))
            .Where(t => ContractsApi().Match(t) is { Success: true, Groups: var g } && g[1].Value != module);
        foreign.ShouldBeEmpty();
    }

    [Fact]
    public void In_the_host_only_Composition_names_implementations()
    {
        var implementation = new Regex($@"\bCrm\.({string.Join('|', Solution.Modules)})(?!\.Contracts)(\.|;|\s*$)", RegexOptions.Multiline);
        var offenders = Solution.Files(Path.Combine(Solution.Root, "Crm.Web"), ".cs", ".razor")
            .Where(f => !Solution.Relative(f).StartsWith("Crm.Web/Composition/", StringComparison.Ordinal) && implementation.IsMatch(File.ReadAllText(f)))
            .Select(Solution.Relative);
        offenders.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void The_domain_knows_neither_EF_Core_nor_Wolverine_nor_ASPNET(string module)
    {
        var offenders = Solution.Files(Path.Combine(Solution.Folder(module), "Domain"), ".cs")
            .Where(f => Framework().IsMatch(File.ReadAllText(f))).Select(Solution.Relative);
        offenders.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_has_one_context_and_never_names_anothers_schema(string module)
    {
        Solution.Implementation(module).GetTypes().Count(t => t.IsSubclassOf(typeof(Microsoft.EntityFrameworkCore.DbContext))).ShouldBe(1);
        var others = string.Join('|', Solution.Modules.Where(m => m != module).Select(m => m.ToLowerInvariant()));
        var foreignTable = new Regex($@"\b(FROM|JOIN|INTO|UPDATE|TABLE|REFERENCES|COPY|ON)\s+""?({others})""?\.", RegexOptions.IgnoreCase);
        var offenders = Solution.Files(Solution.Folder(module), ".cs", ".sql").Where(f => foreignTable.IsMatch(WithoutComments(f))).Select(Solution.Relative);
        offenders.ShouldBeEmpty();
    }

    /// <summary>Prose such as "people, from Staff." is no SQL.</summary>
    private static string WithoutComments(string file) =>
        string.Join('\n', File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && !l.TrimStart().StartsWith("--", StringComparison.Ordinal)));

    private static IEnumerable<string> CrmReferences(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Crm.", StringComparison.Ordinal));

    private static List<string> TypeReferences(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}")];
    }

    [GeneratedRegex(@"^Crm\.(\w+)\.Contracts\.Api\.")]
    private static partial Regex ContractsApi();

    [GeneratedRegex(@"^\s*(global )?using (static )?(Microsoft\.EntityFrameworkCore|Microsoft\.AspNetCore|Wolverine|Npgsql;|Npgsql\.)", RegexOptions.Multiline)]
    private static partial Regex Framework();
}
