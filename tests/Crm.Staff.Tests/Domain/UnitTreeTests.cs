using Crm.BuildingBlocks.Security;
using Crm.Staff.Domain;

namespace Crm.Staff.Tests.Domain;

/// <summary>W-01 and W-03: who is below what, who manages whom, what roles give together.</summary>
public sealed class UnitTreeTests
{
    private static readonly Guid Head = Guid.NewGuid(), Branch = Guid.NewGuid(), Team = Guid.NewGuid(), Other = Guid.NewGuid();
    private static readonly Guid Boss = Guid.NewGuid(), Leader = Guid.NewGuid(), Worker = Guid.NewGuid();

    private static readonly UnitTree Tree = new(
    [
        new(Team, Branch, null, "team"), new(Head, null, Boss, "head"), new(Branch, Head, Leader, "branch"), new(Other, Head, null, "other"),
    ]);

    [Fact]
    public void Below_a_unit_are_itself_and_all_units_under_it_however_deep()
    {
        Tree.Below(Head).ShouldBe([Head, Branch, Other, Team], ignoreOrder: true);
        Tree.Below(Branch).ShouldBe([Branch, Team], ignoreOrder: true);
        Tree.Below(Team).ShouldBe([Team]);
    }

    [Fact]
    public void A_unit_is_within_itself_and_the_units_above()
    {
        Tree.IsWithin(Team, Head).ShouldBeTrue();
        Tree.IsWithin(Team, Team).ShouldBeTrue();
        Tree.IsWithin(Head, Team).ShouldBeFalse();
        Tree.IsWithin(Other, Branch).ShouldBeFalse();
    }

    [Fact]
    public void The_manager_is_the_next_leader_upwards_who_is_not_the_person()
    {
        Tree.ManagerOf(Worker, Team).ShouldBe(Leader);
        Tree.ManagerOf(Leader, Branch).ShouldBe(Boss);
        Tree.ManagerOf(Boss, Head).ShouldBeNull();
    }

    [Fact]
    public void The_tree_is_walked_parents_first() =>
        Tree.InOrder().Select(u => (u.Id, u.Depth)).ShouldBe([(Head, 0), (Branch, 1), (Team, 2), (Other, 1)]);

    [Fact]
    public void Roles_together_give_the_widest_scope_of_each_permission()
    {
        var union = Grants.Union([("a", RecordScope.Own), ("b", RecordScope.All), ("a", RecordScope.UnitAndBelow), ("c", RecordScope.None)]);
        union["a"].ShouldBe(RecordScope.UnitAndBelow);
        union["b"].ShouldBe(RecordScope.All);
        union.ContainsKey("c").ShouldBeFalse();
    }
}
