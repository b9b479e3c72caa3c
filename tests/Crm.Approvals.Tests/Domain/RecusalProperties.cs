using Crm.Approvals.Contracts.Events;
using Crm.Approvals.Domain;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using static Crm.Approvals.Tests.Domain.Company;

namespace Crm.Approvals.Tests.Domain;

/// <summary>S-12, W-21: whatever the company and whoever is involved, nobody involved is ever asked, and a request always ends.</summary>
public sealed class RecusalProperties
{
    [Fact]
    public void Nobody_involved_is_ever_asked_and_every_request_ends()
    {
        var people = People.Select(p => p.Id).ToArray();
        var cases =
            from involved in Gen.SubListOf(people)
            from away in Gen.SubListOf(people)
            from deputies in Gen.Elements(people).ArrayOf(people.Length)
            from roles in Gen.Elements("branch-leader", "general-manager", "service-manager", "service-agent", PolicyStep.Manager).ListOf(3)
            from mode in Gen.Elements(StepMode.One, StepMode.Any, StepMode.All)
            select (involved.ToArray(), away.ToHashSet(), deputies, roles, mode);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var (involved, away, deputies, roles, mode) = c;
            var organisation = Organisation(p => away.Contains(p.Id)
                ? p with { AbsentFrom = Today, DeputyId = deputies[Array.IndexOf(people, p.Id)] } : p);
            var finder = Finder(involved, organisation);
            var request = Request(new ApprovalPolicy("k", 1, [.. roles.Select(r => Step(r, mode))], Now), null, involved);
            request.Start(finder, Now);
            for (var i = 0; i < 50 && request.Current?.Assignments.First(a => a.IsOpen) is { } seat; i++)
                request.Decide(seat.StaffId, ApprovalOutcome.Approved, null, finder, Now);
            request.State.ShouldBeOneOf(RequestState.Approved, RequestState.Returned);
            var asked = request.Steps.SelectMany(s => s.Assignments).Select(a => a.StaffId).ToList();
            asked.ShouldNotContain(id => id == Officer || involved.Contains(id));
        }).QuickCheckThrowOnFailure();
    }
}
