using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Seeding;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Shouldly;

namespace Crm.Service.Tests.Api;

/// <summary>S-12: whoever is complained about, or involved, finds no way in.</summary>
public sealed class RecusalTests(ServiceHost service) : IClassFixture<ServiceHost>
{
    [Fact]
    public async Task Whoever_is_complained_about_sees_nothing_of_it_anywhere()
    {
        var customer = await service.CustomerAsync("宁波海润物流有限公司", "13711112222");
        var manager = service.Manager;
        var before = await FiguresAsync(manager);
        var story = await new ComplaintStory(service).RegisterAsync(
            ComplaintStory.Power with { CustomerId = customer, AboutStaffIds = [DemoPeople.ServiceManager.Id], Subject = "经理钱雪梅态度恶劣" });

        (await service.Officer.FindCasesAsync(new() { CustomerId = customer })).Items.Select(c => c.Id).ShouldBe([story.Id]);
        await ShouldSeeNothingAsync(manager, story.Id, customer, "13711112222", "态度恶劣");
        (await FiguresAsync(manager)).ShouldBe(before);
        service.Host.Events.Of<StaffNotified>().Where(n => n.Link.EndsWith(story.Id.ToString()))
            .ShouldAllBe(n => !n.StaffIds.Contains(DemoPeople.ServiceManager.Id));
        (await service.Host.Events.WaitForAsync<CaseOpened>(e => e.CaseId == story.Id)).Recused.ShouldBe([DemoPeople.ServiceManager.Id]);
    }

    [Fact]
    public async Task Whoever_is_complained_about_can_do_nothing_to_it()
    {
        var story = await new ComplaintStory(service).RegisterAsync(ComplaintStory.Power with { AboutStaffIds = [DemoPeople.ServiceManager.Id] });
        var (manager, id) = (service.Manager, story.Id);
        var reason = new ReasonRequest("x");
        Func<Task>[] ways =
        [
            () => manager.JudgeAsync(id, new(false, "x")), () => manager.ExplainAsync(id, new(CaseChannel.Phone, "x")),
            () => manager.NameResponsibleAsync(id, new(DemoPeople.ServiceTeam.Id, DemoPeople.SecondAgent.Id)),
            () => manager.RecordCauseAsync(id, new(ComplaintCause.Other, "x")), () => manager.ProposeRemedyAsync(id, new(RemedyKind.Apology, "x")),
            () => manager.MarkSeriousAsync(id, new(true)), () => manager.RecordMeetingAsync(id, new(new(2026, 1, 5), "x", "x")),
            () => manager.SubmitAsync(id), () => manager.WithdrawAsync(id, reason), () => manager.CarryOutAsync(id, new("x")),
            () => manager.TellAsync(id, new(CaseChannel.Phone, "x")), () => manager.AskSatisfactionAsync(id), () => manager.RateAsync(id, new(5)),
            () => manager.SkipSatisfactionAsync(id, reason), () => manager.SummariseAsync(id, new("x", "x")), () => manager.ArchiveAsync(id),
            () => manager.MarkInvolvedAsync(id, new([DemoPeople.SecondAgent.Id], "x")), () => manager.TakeUpAgainAsync(id, reason),
            () => manager.EditCaseAsync(id, new("x", null, null, null, null, null)), () => manager.ClaimCaseAsync(id),
            () => manager.AssignCaseAsync(id, new(null, DemoPeople.SecondAgent.Id)), () => manager.StartCaseAsync(id),
            () => manager.WaitAsync(id, new(false, "x")), () => manager.ResumeCaseAsync(id), () => manager.ResolveCaseAsync(id, new("x")),
            () => manager.CloseCaseAsync(id), () => manager.ReopenCaseAsync(id, reason), () => manager.JoinCaseAsync(id, new(Guid.CreateVersion7())),
            () => manager.SplitCaseAsync(id, new(CaseKind.Inquiry, "x")), () => manager.AddNoteAsync(id, new("x")),
            () => manager.AnswerAsync(id, new(CaseChannel.Phone, "x")), () => manager.ReceiveAsync(id, new(CaseChannel.Phone, "x")),
            () => manager.AttachCustomerAsync(id, new(Guid.CreateVersion7())), () => manager.BePresentAsync(id),
            () => manager.DownloadAsync(id, Guid.CreateVersion7()),
            () => manager.AttachAsync(id, new(new MemoryStream([1]), "x.txt", "text/plain")),
        ];
        foreach (var way in ways)
            await way().ShouldBeUnknownAsync();
        (await service.Officer.GetCaseAsync(id)).Complaint!.Stage.ShouldBe(ComplaintStage.Registered);
    }

    [Fact]
    public async Task Who_turns_out_to_be_involved_loses_the_case_and_sight_of_it_at_once()
    {
        var customer = await service.CustomerAsync("青岛天成机械制造有限公司", "13633334444");
        var story = await new ComplaintStory(service).RegisterAsync(ComplaintStory.Power with { CustomerId = customer, Subject = "维修承诺未兑现" });
        await story.UpToRemedyAsync();
        await service.Manager.SubmitAsync(story.Id);
        var request = await story.RequestedAsync();
        request.InvolvedStaffIds.ShouldBeEmpty();
        var officer = service.Officer;
        (await officer.GetCaseAsync(story.Id)).OwnerId.ShouldBe(DemoPeople.ComplaintOfficer.Id);

        await service.Manager.MarkInvolvedAsync(story.Id, new([DemoPeople.ComplaintOfficer.Id, DemoPeople.BranchLeader.Id], "参与了当时的承诺"));

        await ShouldSeeNothingAsync(officer, story.Id, customer, "13633334444", "维修承诺");
        (await service.Host.Events.WaitForAsync<ApprovalWithdrawn>(e => e.RequestId == request.RequestId)).ShouldNotBeNull();
        (await service.Host.Events.WaitForAsync<CaseRecusalChanged>(e => e.CaseId == story.Id)).Recused
            .ShouldBe([DemoPeople.ComplaintOfficer.Id, DemoPeople.BranchLeader.Id], ignoreOrder: true);
        var now = await service.Manager.GetCaseAsync(story.Id);
        (now.OwnerId == DemoPeople.ComplaintOfficer.Id).ShouldBeFalse();
        now.Complaint!.Stage.ShouldBe(ComplaintStage.RemedyProposed);
        await service.Manager.SubmitAsync(story.Id);
        (await service.Host.Events.WaitForAsync<ApprovalRequested>(e => e.SubjectId == story.Id && e.RequestId != request.RequestId)).InvolvedStaffIds
            .ShouldBe([DemoPeople.ComplaintOfficer.Id, DemoPeople.BranchLeader.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task Nobody_logs_a_complaint_about_himself_or_gives_it_to_whom_it_concerns()
    {
        await service.Agent.LogCaseAsync(ComplaintStory.Power with { AboutStaffIds = [DemoPeople.ServiceAgent.Id] }).ShouldBreakRuleAsync("service.case.about_oneself");
        await service.Agent.LogCaseAsync(ComplaintStory.Power with { AboutStaffIds = [DemoPeople.SecondAgent.Id], OwnerId = DemoPeople.SecondAgent.Id })
            .ShouldBreakRuleAsync("service.case.recused_owner");
        var story = await new ComplaintStory(service).RegisterAsync(ComplaintStory.Power with { AboutStaffIds = [DemoPeople.SecondAgent.Id] });
        await service.Officer.AssignCaseAsync(story.Id, new(null, DemoPeople.SecondAgent.Id)).ShouldBreakRuleAsync("service.case.recused_owner");
        await service.Officer.JudgeAsync(story.Id, new(true, "属实"));
        await service.Officer.NameResponsibleAsync(story.Id, new(DemoPeople.ServiceTeam.Id, DemoPeople.SecondAgent.Id))
            .ShouldBreakRuleAsync("service.complaint.recused_responsible");
    }

    [Fact]
    public async Task When_the_officer_is_complained_about_the_next_level_is_told()
    {
        var story = await new ComplaintStory(service).RegisterAsync(ComplaintStory.Power with { AboutStaffIds = [DemoPeople.ComplaintOfficer.Id] });
        (await service.Host.Events.WaitForAsync<StaffNotified>(n => n.Link.EndsWith(story.Id.ToString()))).StaffIds.ShouldBe([DemoPeople.ServiceManager.Id]);
        var other = await new ComplaintStory(service).RegisterAsync(ComplaintStory.Power with { AboutStaffIds = [DemoPeople.ComplaintOfficer.Id, DemoPeople.ServiceManager.Id] });
        (await service.Host.Events.WaitForAsync<StaffNotified>(n => n.Link.EndsWith(other.Id.ToString()))).StaffIds.ShouldBe([DemoPeople.BranchLeader.Id]);
    }

    private static async Task ShouldSeeNothingAsync(IServiceApi api, Guid id, Guid customer, string phone, string words)
    {
        await api.GetCaseAsync(id).ShouldBeUnknownAsync();
        await api.FindEntriesAsync(id).ShouldBeUnknownAsync();
        await api.GetFileAsync(id).ShouldBeUnknownAsync();
        (await api.FindCasesAsync(new() { CustomerId = customer })).ShouldSatisfyAllConditions(p => p.Items.ShouldBeEmpty(), p => p.Total.ShouldBe(0));
        (await api.FindCasesAsync(new() { Q = words, Limit = 200 })).Items.ShouldNotContain(c => c.Id == id);
        (await api.FindCasesAsync(new() { Kind = "complaint", Limit = 200 })).Items.ShouldNotContain(c => c.Id == id);
        var caller = (await api.FindCallersAsync(phone)).Callers.Single();
        caller.OpenCases.ShouldBeEmpty();
        caller.Recent.ShouldBeEmpty();
        (await api.FindInteractionsAsync(customer)).Items.ShouldBeEmpty();
        (await api.FindRegisterAsync(DateTime.UtcNow.AddHours(8).Year)).Items.ShouldNotContain(l => l.CaseId == id);
    }

    private static async Task<string> FiguresAsync(IServiceApi api)
    {
        var year = DateTime.UtcNow.AddHours(8).Year;
        var (clocks, analysis) = (await api.ClockFiguresAsync(), await api.AnalyseAsync(new(year, 1, 1), new(year, 12, 31)));
        return System.Text.Json.JsonSerializer.Serialize(new { clocks, analysis });
    }
}
