using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Domain.Comparing;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace Crm.Knowledge.Tests.Domain;

/// <summary>K-03: differences between versions.</summary>
public sealed class LineDiffTests
{
    [Fact]
    public void From_the_lines_both_texts_can_be_put_together_again()
    {
        var text = Gen.Elements("a", "b", "c", "", "停电").ArrayOf().Select(l => string.Join('\n', l));
        Prop.ForAll(text.ToArbitrary(), text.ToArbitrary(), (before, after) =>
        {
            var lines = LineDiff.Of(before, after);
            string.Join('\n', lines.Where(l => l.Kind != DiffKind.Added).Select(l => l.Text)).ShouldBe(before);
            string.Join('\n', lines.Where(l => l.Kind != DiffKind.Removed).Select(l => l.Text)).ShouldBe(after);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void As_few_lines_as_possible_change()
    {
        var lines = LineDiff.Of("一\n二\n三\n四", "一\n三\n四\n五");
        lines.Select(l => (l.Kind, l.Text)).ShouldBe(
            [(DiffKind.Same, "一"), (DiffKind.Removed, "二"), (DiffKind.Same, "三"), (DiffKind.Same, "四"), (DiffKind.Added, "五")]);
    }

    [Fact]
    public void Very_long_texts_are_compared_in_time()
    {
        var before = string.Join('\n', Enumerable.Range(0, 30_000));
        var after = string.Join('\n', Enumerable.Range(1, 30_000).Reverse());
        var lines = LineDiff.Of(before, after);
        lines.Count(l => l.Kind != DiffKind.Added).ShouldBe(30_000);
    }
}
