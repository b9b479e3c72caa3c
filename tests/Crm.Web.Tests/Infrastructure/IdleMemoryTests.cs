using Crm.Web.Infrastructure;
using Shouldly;

namespace Crm.Web.Tests.Infrastructure;

/// <summary>When memory is given back.</summary>
public sealed class IdleMemoryTests
{
    private const long Little = IdleJudge.Rest - 1;

    [Fact]
    public void Not_while_there_is_work() =>
        Looks(IdleJudge.Worth, IdleJudge.Worth * 2, IdleJudge.Worth * 2 + IdleJudge.Rest).ShouldBe([false, false, false]);

    [Fact]
    public void Once_when_it_has_come_to_rest_and_not_again_before_there_was_work() =>
        Looks(IdleJudge.Worth, IdleJudge.Worth + Little, IdleJudge.Worth + Little * 2, IdleJudge.Worth + Little * 3).ShouldBe([false, true, false, false]);

    [Fact]
    public void Again_after_more_work() =>
        Looks(IdleJudge.Worth, IdleJudge.Worth + 1, IdleJudge.Worth * 3, IdleJudge.Worth * 3 + 1).ShouldBe([false, true, false, true]);

    [Fact]
    public void Not_for_little() => Looks(IdleJudge.Rest, IdleJudge.Rest + 1, IdleJudge.Worth - 1, IdleJudge.Worth - 1).ShouldBe([false, false, false, false]);

    private static bool[] Looks(params long[] allocated)
    {
        var judge = new IdleJudge();
        return [.. allocated.Select(judge.IsTimeToTidy)];
    }
}
