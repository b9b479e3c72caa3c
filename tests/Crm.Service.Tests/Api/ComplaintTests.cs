using System.Net;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Seeding;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Shouldly;

namespace Crm.Service.Tests.Api;

/// <summary>S-10, S-11, S-13, S-14, S-40.</summary>
public sealed class ComplaintTests(ServiceHost service) : IClassFixture<ServiceHost>
{
    [Fact]
    public async Task From_the_phone_call_to_the_archive()
    {
        var customer = await service.CustomerAsync("苏州启明电力设备有限公司", "13912345678");
        var story = await new ComplaintStory(service).RegisterAsync(ComplaintStory.Power with { CustomerId = customer });
        var opened = await service.Host.Events.WaitForAsync<CaseOpened>(e => e.CaseId == story.Id);
        opened.Number.ShouldStartWith("TS-");
        (await service.Host.Events.WaitForAsync<StaffNotified>(n => n.Link.EndsWith(story.Id.ToString()))).StaffIds.ShouldBe([DemoPeople.ComplaintOfficer.Id]);

        await story.UpToRemedyAsync();
        (await service.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "service.complaint.responsible" && n.Link.EndsWith(story.Id.ToString()))).StaffIds
            .ShouldBe([DemoPeople.KeyAccountManager.Id]);
        await story.SubmitAsync();
        var request = await story.RequestedAsync();
        request.RequestedBy.ShouldBe(DemoPeople.ComplaintOfficer.Id);
        request.Amount.ShouldBe(3000m);
        await story.DecideAsync();
        (await service.Host.Events.WaitForAsync<ComplaintDecided>(e => e.CaseId == story.Id)).Remedy.ShouldBe("compensation");

        await story.UpToToldAsync();
        var resolved = await service.Host.Events.WaitForAsync<CaseResolved>(e => e.CaseId == story.Id);
        resolved.PersonalNames.ShouldContain("王强");
        resolved.PersonalNames.ShouldContain("苏州启明电力设备有限公司");
        resolved.Cause.ShouldBe("停电计划变更后没有再次通知客户。");
        var told = await service.Officer.GetCaseAsync(story.Id);
        told.Clocks.ShouldAllBe(c => c.State == ClockState.Met);

        var link = await service.Officer.AskSatisfactionAsync(story.Id);
        await service.Public.AnswerSurveyAsync(link.Path["/s/".Length..], new(5, "处理及时,谢谢"));
        await service.Officer.SummariseAsync(story.Id, new("变更未通知", "变更后系统自动再次通知", "扣罚当月绩效 5%"));
        await service.Officer.ArchiveAsync(story.Id);
        var archived = await service.Officer.GetCaseAsync(story.Id);
        archived.Status.ShouldBe(CaseStatus.Closed);
        archived.Satisfaction.ShouldBe(5);
        archived.Complaint!.ArchiveNumber.ShouldStartWith("TSDA-");
        archived.Complaint.Steps.ShouldBe([ComplaintStep.MarkInvolved]);
        (await service.Host.Events.WaitForAsync<CaseClosed>(e => e.CaseId == story.Id)).Satisfaction.ShouldBe(5);

        var file = await service.Officer.GetFileAsync(story.Id);
        file.Approvals.Select(a => a.Name).ShouldBe(["周敏", "陈国栋"]);
        file.History.Select(h => h.What).ShouldContain("judge-valid");
        file.Interactions.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_complaint_that_is_not_valid_is_explained_courteously_and_needs_no_approval()
    {
        var story = await new ComplaintStory(service).RegisterAsync();
        await service.Officer.JudgeAsync(story.Id, new(false, "停电通知已按期送达并签收。"));
        (await service.Host.Events.WaitForAsync<ComplaintDecided>(e => e.CaseId == story.Id)).Valid.ShouldBeFalse();
        await service.Officer.SubmitAsync(story.Id).ShouldConflictAsync("service.complaint.at.not-valid");
        await service.Officer.ExplainAsync(story.Id, new(CaseChannel.Phone, "感谢您的反映,通知已于三日前送达门卫签收。"));
        var told = await service.Officer.GetCaseAsync(story.Id);
        (told.Status, told.Complaint!.Stage).ShouldBe((CaseStatus.Resolved, ComplaintStage.Told));
        told.Clocks.ShouldAllBe(c => c.State == ClockState.Met);
    }

    [Fact]
    public async Task Refused_by_the_approvers_it_goes_back_for_another_remedy()
    {
        var story = await (await (await (await new ComplaintStory(service).RegisterAsync()).UpToRemedyAsync()).SubmitAsync()).DecideAsync(ApprovalOutcome.Rejected);
        var back = await service.Officer.GetCaseAsync(story.Id);
        back.Complaint!.ApprovalOutcome.ShouldBe("rejected");
        back.Complaint.ApprovalComment.ShouldBe("请尽快落实");
        await service.Officer.CarryOutAsync(story.Id, new("x")).ShouldConflictAsync("service.complaint.at.cause-found");
    }

    [Fact]
    public async Task A_serious_matter_waits_for_the_meeting()
    {
        var story = await new ComplaintStory(service).RegisterAsync(ComplaintStory.Power with { Serious = true });
        await story.UpToRemedyAsync();
        await service.Officer.SubmitAsync(story.Id).ShouldConflictAsync("service.complaint.meeting_first");
        await service.Officer.RecordMeetingAsync(story.Id, new(new(2026, 3, 2), "陈国栋、周敏、郑凯", "同意赔偿并向监管部门通报"));
        await service.Officer.SubmitAsync(story.Id);
        (await story.RequestedAsync()).Facts["meeting"].ShouldContain("监管部门");
    }

    [Fact]
    public async Task The_responsible_person_finds_the_cause_and_sees_the_complaint_without_running_it()
    {
        var story = await new ComplaintStory(service).RegisterAsync();
        var account = service.As(DemoPeople.AccountManager);
        await account.GetCaseAsync(story.Id).ShouldBeUnknownAsync();
        await service.Officer.JudgeAsync(story.Id, new(true, "属实"));
        await service.Officer.NameResponsibleAsync(story.Id, new(DemoPeople.SalesTeam.Id, DemoPeople.AccountManager.Id));
        (await account.GetCaseAsync(story.Id)).Complaint!.Steps.ShouldBe([ComplaintStep.RecordCause]);
        await account.RecordCauseAsync(story.Id, new(ComplaintCause.Delay, "交接遗漏"));
        (await Problems.OfAsync(account.NameResponsibleAsync(story.Id, new(DemoPeople.SalesTeam.Id, DemoPeople.SalesRepresentative.Id)))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_satisfaction_link_is_answered_once()
    {
        var (story, token) = await AskedAsync();
        (await service.Public.GetSurveyAsync(token)).State.ShouldBe("open");
        var both = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Answered(service.Public.AnswerSurveyAsync(token, new(i % 5 + 1)))));
        both.Count(taken => taken).ShouldBe(1);
        await service.Public.AnswerSurveyAsync(token, new(1)).ShouldConflictAsync("service.survey.answered");
        (await service.Public.GetSurveyAsync(token)).State.ShouldBe("answered");
        service.Host.Events.Of<SurveyAnswered>().Count(e => e.CaseId == story.Id).ShouldBeLessThanOrEqualTo(1);
        (await service.StageAsync(story.Id, ComplaintStage.Rated)).Complaint!.Score.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_link_that_was_replaced_or_guessed_does_not_answer()
    {
        var (story, first) = await AskedAsync();
        await service.Officer.AskSatisfactionAsync(story.Id);
        await service.Public.AnswerSurveyAsync(first, new(5)).ShouldConflictAsync("service.survey.expired");
        await service.Public.AnswerSurveyAsync("guessed", new(5)).ShouldBeUnknownAsync();
        (await Problems.OfAsync(service.Public.AnswerSurveyAsync(first, new(6)))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_complainer_who_is_not_content_has_it_looked_at_again_with_a_new_clock()
    {
        var (story, token) = await AskedAsync();
        await service.Public.AnswerSurveyAsync(token, new(1, "道歉信没有收到"));
        await service.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "service.complaint.rated_low" && n.Link.EndsWith(story.Id.ToString()));
        await service.Officer.TakeUpAgainAsync(story.Id, new("道歉信未送达"));
        var again = await service.Officer.GetCaseAsync(story.Id);
        (again.Status, again.Complaint!.Stage, again.Satisfaction).ShouldBe((CaseStatus.InProgress, ComplaintStage.CauseFound, null));
        again.Clocks.Single(c => c.Clock == CaseClockName.Resolution).State.ShouldBe(ClockState.Ok);
    }

    [Fact]
    public async Task The_register_and_the_analysis_count_it()
    {
        var story = await (await new ComplaintStory(service).RegisterAsync()).UpToRemedyAsync();
        var year = DateTime.UtcNow.AddHours(8).Year;
        var line = (await service.Manager.FindRegisterAsync(year)).Items.Single(l => l.CaseId == story.Id);
        (line.CustomerName, line.CauseCode, line.Remedy, line.InTime).ShouldBe(("王强", ComplaintCause.Information, RemedyKind.Compensation, null));
        var analysis = await service.Manager.AnalyseAsync(new(year, 1, 1), new(year, 12, 31));
        analysis.ByCause.Single(c => c.Cause == ComplaintCause.Information).Count.ShouldBeGreaterThan(0);
        analysis.ByCause.Sum(c => c.Count).ShouldBe(analysis.Total);
        analysis.ByMonth.Sum(c => c.Count).ShouldBe(analysis.Total);
    }

    private async Task<(ComplaintStory Story, string Token)> AskedAsync()
    {
        var story = await new ComplaintStory(service).RegisterAsync();
        await service.Officer.JudgeAsync(story.Id, new(true, "属实"));
        await service.Officer.NameResponsibleAsync(story.Id, new(DemoPeople.ServiceTeam.Id, DemoPeople.SecondAgent.Id));
        await service.Officer.RecordCauseAsync(story.Id, new(ComplaintCause.Attitude, "解释不耐心"));
        await service.Officer.ProposeRemedyAsync(story.Id, new(RemedyKind.Apology, "当面道歉"));
        await (await story.SubmitAsync()).DecideAsync();
        await story.UpToToldAsync();
        return (story, (await service.Officer.AskSatisfactionAsync(story.Id)).Path["/s/".Length..]);
    }

    private static async Task<bool> Answered(Task answer)
    {
        try
        {
            await answer;
            return true;
        }
        catch (Refit.ApiException)
        {
            return false;
        }
    }
}
