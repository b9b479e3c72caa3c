using System.Reflection;
using Crm.BuildingBlocks.Modules;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Wolverine;

namespace Crm.Architecture.Tests;

/// <summary>Messages are events, which others may know, or commands, which print nothing of what is in them.</summary>
public sealed class MessageRules(WebHost web) : IClassFixture<WebHost>
{
    public static TheoryData<string> Modules => [.. Solution.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_handlers_message_is_a_command_or_an_event(string module)
    {
        var messages = Solution.Implementation(module).GetExportedTypes().Where(t => t.Name.EndsWith("Handler", StringComparison.Ordinal))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.Name is "Handle" or "HandleAsync").Select(m => m.GetParameters()[0].ParameterType).ToHashSet();
        messages.Count(t => t.IsSubclassOf(typeof(Command))).ShouldBeGreaterThan(3);
        messages.Where(t => !t.IsSubclassOf(typeof(Command)) && !IsEvent(t)).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void No_command_line_claims_to_be_the_only_node() =>
        web.Services.GetRequiredService<WolverineOptions>().Durability.Mode.ShouldBe(DurabilityMode.Balanced);

    /// <summary>A module's, or one that every module publishes alike.</summary>
    private static bool IsEvent(Type type) =>
        type.Namespace?.EndsWith(".Contracts.Events", StringComparison.Ordinal) == true || type.Assembly == typeof(Command).Assembly;
}
