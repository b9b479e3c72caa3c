using Shouldly;

namespace Crm.Architecture.Tests;

/// <summary>Rule 6: events are sealed records of ids and facts; what they look like is approved by hand.</summary>
public sealed class EventRules
{
    private static IEnumerable<Type> Events => Solution.Modules.SelectMany(m => Solution.Contracts(m).GetExportedTypes())
        .Where(t => t.Namespace?.EndsWith(".Events", StringComparison.Ordinal) == true && t is { IsEnum: false, IsNested: false });

    [Fact]
    public void Events_are_sealed_records() =>
        Events.Where(t => !t.IsSealed || t.GetMethod("<Clone>$") is null).Select(t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void Events_carry_no_secrets() =>
        Events.SelectMany(t => t.GetProperties().Select(p => $"{t.Name}.{p.Name}"))
            .Where(n => n.Contains("password", StringComparison.OrdinalIgnoreCase) || n.Contains("secret", StringComparison.OrdinalIgnoreCase) || n.Contains("token", StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty();

    [Fact]
    public void Events_look_as_approved()
    {
        var now = string.Join('\n', Events.OrderBy(t => t.FullName, StringComparer.Ordinal).Select(Describe)) + "\n";
        var approved = ApprovedFile();
        var received = approved.Replace(".approved.", ".received.", StringComparison.Ordinal);
        var before = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (before == now)
            return;
        File.WriteAllText(received, now);
        now.ShouldBe(before, $"Events changed. If that is meant, copy {Path.GetFileName(received)} over {Path.GetFileName(approved)} and commit it.");
    }

    private static string Describe(Type type) =>
        $"{type.FullName}({string.Join(", ", type.GetProperties().OrderBy(p => p.MetadataToken).Select(p => $"{Name(p.PropertyType)} {p.Name}"))})";

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Name(inner) + "?"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;

    private static string ApprovedFile() => Path.Combine(Solution.Root, "tests", "Crm.Architecture.Tests", "Events.approved.txt");
}
