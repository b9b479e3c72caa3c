using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;
using Shouldly;

namespace Crm.Service.Tests.Domain;

/// <summary>S-02.</summary>
public sealed class CaseLifecycleTests
{
    public static TheoryData<CaseStatus, CaseAction> Everything()
    {
        var all = new TheoryData<CaseStatus, CaseAction>();
        foreach (var status in Enum.GetValues<CaseStatus>())
            foreach (var action in Enum.GetValues<CaseAction>())
                all.Add(status, action);
        return all;
    }

    [Theory, MemberData(nameof(Everything))]
    public void Every_action_in_every_status_either_goes_or_says_what_is_possible(CaseStatus status, CaseAction action)
    {
        if (CaseLifecycle.Allowed(status).Contains(action))
            Enum.IsDefined(CaseLifecycle.Next(status, action)).ShouldBeTrue();
        else
            ErrorTextsTests.ShouldHaveText(Should.Throw<ConflictException>(() => CaseLifecycle.Next(status, action)).Code);
    }

    [Fact]
    public void Only_resolved_and_closed_cases_can_be_reopened() =>
        Enum.GetValues<CaseStatus>().Where(s => CaseLifecycle.Allowed(s).Contains(CaseAction.Reopen)).ShouldBe([CaseStatus.Resolved, CaseStatus.Closed]);

    [Fact]
    public void Nothing_but_reopening_can_be_done_to_a_closed_case() => CaseLifecycle.Allowed(CaseStatus.Closed).ShouldBe([CaseAction.Reopen]);
}
