using System.Text.RegularExpressions;
using Shouldly;

namespace Crm.Architecture.Tests;

/// <summary>One use case, one folder: command, endpoint, handler and validator in a file each.</summary>
public sealed partial class FileRules
{
    public static TheoryData<string> Modules => [.. Solution.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Endpoint_handler_and_validator_have_a_file_of_their_name_without_the_command(string module)
    {
        var files = Solution.Files(Path.Combine(Solution.Folder(module), "Features"), ".cs").ToDictionary(Solution.Relative, f => Declarations(File.ReadAllText(f)));
        files.Count(f => f.Value.Any(IsRole)).ShouldBeGreaterThan(5);
        files.Where(f => f.Value.Any(IsRole) && !IsAlone(Path.GetFileNameWithoutExtension(f.Key), f.Value))
            .Select(f => $"{f.Key}: {string.Join(", ", f.Value.Select(d => d.Name))}").ShouldBeEmpty();
    }

    private static bool IsAlone(string file, List<Declaration> declared) =>
        declared.Where(IsRole).Select(d => d.Name).SequenceEqual([file]) && !declared.Any(d => d is { Public: true, Record: true });

    private static bool IsRole(Declaration declared) => !declared.Record && Role().IsMatch(declared.Name);

    private static List<Declaration> Declarations(string source) =>
        [.. Type().Matches(source).Select(m => new Declaration(m.Groups["name"].Value, m.Groups["access"].Value == "public", m.Groups["kind"].Value.StartsWith("record", StringComparison.Ordinal)))];

    [GeneratedRegex(@"^(?<access>public|internal) (static |sealed |partial |abstract |readonly )*(?<kind>class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Type();

    [GeneratedRegex("(Endpoints?|Handler|Validator)$")]
    private static partial Regex Role();

    private sealed record Declaration(string Name, bool Public, bool Record);
}
