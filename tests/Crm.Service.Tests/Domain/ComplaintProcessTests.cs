using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Complaints;
using Shouldly;

namespace Crm.Service.Tests.Domain;

/// <summary>S-10, S-12, S-13.</summary>
public sealed class ComplaintProcessTests
{
    public static TheoryData<ComplaintStage, ComplaintStep> Everything()
    {
        var all = new TheoryData<ComplaintStage, ComplaintStep>();
        foreach (var stage in Enum.GetValues<ComplaintStage>())
            foreach (var step in Enum.GetValues<ComplaintStep>())
                all.Add(stage, step);
        return all;
    }

    [Theory, MemberData(nameof(Everything))]
    public void Every_step_at_every_stage_either_goes_or_says_what_is_due(ComplaintStage stage, ComplaintStep step)
    {
        if (ComplaintProcess.Allowed(stage).Contains(step))
            Enum.IsDefined(ComplaintProcess.Next(stage, step)).ShouldBeTrue();
        else
            ErrorTextsTests.ShouldHaveText(Should.Throw<ConflictException>(() => ComplaintProcess.Next(stage, step)).Code);
    }

    [Fact]
    public void The_steps_that_are_due_lead_from_the_register_to_the_archive()
    {
        var stage = ComplaintStage.Registered;
        var seen = new List<ComplaintStage> { stage };
        while (ComplaintProcess.Due(stage) is { } due)
        {
            ComplaintProcess.Allowed(stage).First().ShouldBe(due);
            seen.Add(stage = ComplaintProcess.Next(stage, due));
            seen.Count.ShouldBeLessThan(20);
        }
        seen.ShouldBe([ComplaintStage.Registered, ComplaintStage.Valid, ComplaintStage.Assigned, ComplaintStage.CauseFound, ComplaintStage.RemedyProposed,
            ComplaintStage.InApproval, ComplaintStage.Approved, ComplaintStage.CarriedOut, ComplaintStage.Told, ComplaintStage.SatisfactionAsked,
            ComplaintStage.Rated, ComplaintStage.Summarised, ComplaintStage.Archived]);
    }

    [Fact]
    public void One_that_is_not_valid_needs_an_explanation_and_no_approval() =>
        ComplaintProcess.Next(ComplaintProcess.Next(ComplaintStage.Registered, ComplaintStep.JudgeNotValid), ComplaintStep.Explain).ShouldBe(ComplaintStage.Told);

    [Fact]
    public void Nothing_is_carried_out_before_it_is_approved() =>
        Enum.GetValues<ComplaintStage>().Where(s => ComplaintProcess.Allowed(s).Contains(ComplaintStep.CarryOut)).ShouldBe([ComplaintStage.Approved]);

    [Fact]
    public void People_can_be_marked_as_involved_at_every_stage() =>
        Enum.GetValues<ComplaintStage>().ShouldAllBe(s => ComplaintProcess.Allowed(s).Contains(ComplaintStep.MarkInvolved));

    [Fact]
    public void A_serious_matter_is_not_submitted_before_a_meeting_has_decided()
    {
        var complaint = Proposed(serious: true);
        Should.Throw<ConflictException>(() => complaint.Submit(Guid.CreateVersion7())).Code.ShouldBe("service.complaint.meeting_first");
        complaint.Stage.ShouldBe(ComplaintStage.RemedyProposed);
        complaint.RecordMeeting(new(new(2026, 3, 2), "总经理、分管领导", "赔偿并通报"));
        complaint.Submit(Guid.CreateVersion7());
        complaint.Stage.ShouldBe(ComplaintStage.InApproval);
    }

    [Fact]
    public void A_decision_counts_only_for_the_request_that_is_out_and_only_once()
    {
        var complaint = Proposed(serious: false);
        var (first, second, now) = (Guid.CreateVersion7(), Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);
        complaint.Submit(first);
        complaint.Withdraw();
        complaint.Submit(second);
        complaint.Decide(first, true, "approved", null, [], now).ShouldBeFalse();
        complaint.Decide(second, true, "approved", null, [], now).ShouldBeTrue();
        complaint.Decide(second, false, "rejected", null, [], now).ShouldBeFalse();
        complaint.Stage.ShouldBe(ComplaintStage.Approved);
    }

    [Fact]
    public void When_the_responsible_person_turns_out_to_be_involved_somebody_else_has_to_find_the_cause()
    {
        var (responsible, complaint) = (Guid.CreateVersion7(), new Complaint(Guid.CreateVersion7(), serious: false));
        complaint.Judge(new(true, "属实"));
        complaint.NameResponsible(Guid.CreateVersion7(), responsible);
        complaint.RecordCause(new(ComplaintCause.Delay, "排班不足"));
        complaint.MarkInvolved([responsible]);
        complaint.Stage.ShouldBe(ComplaintStage.Valid);
        complaint.ResponsibleId.ShouldBeNull();
    }

    private static Complaint Proposed(bool serious)
    {
        var complaint = new Complaint(Guid.CreateVersion7(), serious);
        complaint.Judge(new(true, "属实"));
        complaint.NameResponsible(Guid.CreateVersion7(), Guid.CreateVersion7());
        complaint.RecordCause(new(ComplaintCause.Outage, "施工误断电缆"));
        complaint.Propose(new(RemedyKind.Compensation, "赔偿停电损失", 3000));
        return complaint;
    }
}
