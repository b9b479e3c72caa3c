using System.Net;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Refit;

namespace Crm.Customers.Tests.Projects;

/// <summary>C-13 through the module's front door.</summary>
public sealed class ProjectTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateOnly Today => customers.Today;

    [Fact] // C-13
    public async Task A_prospect_is_surveyed_screened_applied_for_approved_planned_and_reported_on()
    {
        var (person, api) = await SomeoneAsync("开发甲");
        var id = await ProspectAsync(api);
        var opened = await api.OpenProjectAsync(new(id), ct: Ct);
        (opened.State, opened.OwnerId, opened.Number).ShouldBe(("survey", person.StaffId, $"KF-{Today.Year}-{opened.Number[^5..]}"));
        opened.Survey.Needs.ShouldBe("要两条进线");
        opened.Survey.Sources.ShouldBe(["archive"]);
        opened.Survey.Contacts!.ShouldContain("王芳");
        opened.Survey.Competitors.ShouldBe("远洋电气");

        var survey = Survey(opened.Survey, person);
        (await Some.ProblemAsync(() => api.SaveSurveyAsync(opened.Id, new(opened.Survey, true), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys
            .ShouldBe(["survey.askedOn", "survey.credit"], ignoreOrder: true);
        var surveyed = await api.SaveSurveyAsync(opened.Id, new(survey, true), opened.ETag, Ct);
        surveyed.State.ShouldBe("screening");
        (await Some.ProblemAsync(() => api.SaveSurveyAsync(opened.Id, new(survey), opened.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");

        surveyed.Outlook!.Assessment.ShouldBeNull();
        surveyed.Outlook.Parts.Where(p => !p.Passed).Select(p => p.Criterion).ShouldBe(["score", "fresh", "yearly"]);
        (await Some.ProblemAsync(() => api.ScreenProjectAsync(opened.Id, new(300_000, "值得", true), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["exception"]);
        await AssessAsync(api, id, best: true);
        var screened = await api.ScreenProjectAsync(opened.Id, new(300_000, "值得", true), surveyed.ETag, Ct);
        (screened.State, screened.Screening!.Passed, screened.Screening.Parts.Single(p => p.Criterion == "score").Actual).ShouldBe(("application", true, 100m));
        screened.Application!.ExpectedYearly.ShouldBe(300_000);

        (await Some.ProblemAsync(() => api.SubmitProjectAsync(opened.Id, ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("goal");
        var written = await api.SaveProjectApplicationAsync(opened.Id, Application(), screened.ETag, Ct);
        await api.SubmitProjectAsync(opened.Id, written.ETag, Ct);
        var asked = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == opened.Id);
        (asked.Kind, asked.SubjectType, asked.Amount, asked.RequestedBy, asked.Link).ShouldBe(
            (ApprovalKinds.Development, "development-project", 5_000m, person.StaffId, $"/customers/development/{opened.Id}"));
        asked.Facts["goal"].ShouldBe("成为主要供应商");
        var approved = await DecideAsync(api, asked, ApprovalOutcome.Approved);
        await DecideAsync(api, asked, ApprovalOutcome.Approved);
        approved.State.ShouldBe("planning");
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.project-approved" && n.StaffIds.Contains(person.StaffId));

        var now = customers.Host.Clock.GetUtcNow();
        var planned = await api.PlanProjectAsync(opened.Id, new([new("visit", "首次拜访", now.AddDays(3)), new("call", "电话跟进", now.AddDays(9), Notes: "问用量")]), approved.ETag, Ct);
        (planned.State, planned.Planned, planned.Done, planned.ReportDueOn).ShouldBe(("running", 2, 0, Today.AddDays(30)));
        var mine = await api.FindActivitiesAsync(customerId: id, ct: Ct);
        mine.Items.Select(a => a.Subject).ShouldBe(["首次拜访", "电话跟进"], ignoreOrder: true);
        await api.CompleteActivityAsync(planned.Actions[0].ActivityId, new("谈得好"), ct: Ct);
        var running = await api.GetProjectAsync(opened.Id, Ct);
        (running.Done, running.Actions[0].State, running.Actions[0].Result).ShouldBe((1, "done", "谈得好"));

        var reported = await api.ReportProjectAsync(opened.Id, new("won", "签了首单", 4_200, 260_000, Lessons: "先做样板"), running.ETag, Ct);
        reported.State.ShouldBe("reported");
        (await Some.ProblemAsync(() => api.ReviewProjectAsync(opened.Id, new(true), ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.project.own");
        var boss = customers.As(customers.Boss);
        (await Some.ProblemAsync(() => boss.ReviewProjectAsync(opened.Id, new(false), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["comment"]);
        var won = await boss.ReviewProjectAsync(opened.Id, new(true, "做得好"), reported.ETag, Ct);
        (won.State, won.Reports.Single().State, won.Reports.Single().ReviewedBy).ShouldBe(("won", "accepted", customers.Boss.StaffId));
        won.Steps.Select(s => s.Move).Where(m => m != "planned").ShouldBe(["won", "reported", "approved", "submitted", "screened", "surveyed", "opened"]);
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.project-won" && n.StaffIds.Contains(person.StaffId));
        (await api.TimelineAsync(id, "development", ct: Ct)).Items.Select(e => e.Kind).ShouldBe(["project.won", "project.approved", "project.opened"]);
        (await api.OpenProjectAsync(new(id), ct: Ct)).State.ShouldBe("survey", "it ended, so another may be begun");
    }

    [Fact] // C-13
    public async Task A_customer_has_one_open_project_however_many_begin_at_once()
    {
        var (_, api) = await SomeoneAsync("开发乙");
        var id = await ProspectAsync(api);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try { return (Guid?)(await api.OpenProjectAsync(new(id), ct: Ct)).Id; }
            catch (ApiException e) when (e.StatusCode == HttpStatusCode.Conflict) { return null; }
        }));
        answers.Count(a => a is not null).ShouldBe(1);
        (await api.FindProjectsAsync(customerId: id, ct: Ct)).Total.ShouldBe(1);
        (await Some.ProblemAsync(() => api.OpenProjectAsync(new(id), ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.project.open");
    }

    [Fact] // C-13
    public async Task Only_a_prospect_that_somebody_owns_is_developed_and_the_owner_is_told()
    {
        var (person, api) = await SomeoneAsync("开发丙");
        var boss = customers.As(customers.Boss);
        var trading = await Some.CustomerAsync(api);
        await boss.ChangeStageAsync(trading, new("trading", "成交"), ct: Ct);
        (await Some.ProblemAsync(() => api.OpenProjectAsync(new(trading), ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.project.stage");
        var pooled = await Some.CustomerAsync(api);
        await api.ReleaseCustomerAsync(pooled, new("no-capacity"), ct: Ct);
        (await Some.ProblemAsync(() => boss.OpenProjectAsync(new(pooled), ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.project.unowned");
        var theirs = await Some.CustomerAsync(api);
        await Some.ProblemAsync(() => customers.As(customers.Person("外人", RecordScope.Own)).OpenProjectAsync(new(theirs), ct: Ct), HttpStatusCode.NotFound);
        (await boss.OpenProjectAsync(new(theirs), ct: Ct)).OwnerId.ShouldBe(person.StaffId);
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.project-opened" && n.StaffIds.Contains(person.StaffId));
    }

    [Fact] // C-13
    public async Task Below_the_thresholds_approvers_are_told_why_it_goes_on_and_those_who_work_on_it_recuse()
    {
        var (person, api) = await SomeoneAsync("开发丁");
        var (colleague, theirs) = await SomeoneAsync("开发戊");
        var id = await ProspectAsync(api);
        await AssessAsync(api, id, best: false);
        var screening = await SurveyedAsync(api, person, id);
        var screened = await api.ScreenProjectAsync(screening.Id, new(20_000, "用量小", true, "样板意义大"), ct: Ct);
        (screened.Screening!.Passed, screened.Screening.Exception, screened.Steps[0].Move).ShouldBe((false, "样板意义大", "excepted"));
        await Some.ProblemAsync(() => theirs.GetProjectAsync(screening.Id, Ct), HttpStatusCode.NotFound);
        await api.SaveProjectApplicationAsync(screening.Id, Application() with { Responsible = [colleague.StaffId, person.StaffId] }, ct: Ct);
        (await theirs.GetProjectAsync(screening.Id, Ct)).Application!.Responsible.ShouldBe([colleague.StaffId]);
        (await theirs.FindProjectsAsync(ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(screening.Id, "who works on it sees it");
        await Some.ProblemAsync(() => theirs.SubmitProjectAsync(screening.Id, ct: Ct), HttpStatusCode.NotFound);
        (await Some.ProblemAsync(() => api.SaveProjectApplicationAsync(screening.Id, Application() with { Responsible = [Guid.CreateVersion7()] }, ct: Ct), HttpStatusCode.UnprocessableEntity))
            .Errors!.Keys.ShouldBe(["responsible"]);
        await api.SubmitProjectAsync(screening.Id, ct: Ct);
        var asked = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == screening.Id);
        asked.InvolvedStaffIds.ShouldBe([colleague.StaffId]);
        (asked.Facts["exception"], asked.Facts["belowThresholds"]).ShouldBe(("样板意义大", "Development value; Expected trade a year"));

        var back = await api.WithdrawProjectAsync(screening.Id, new("改预算"), ct: Ct);
        back.State.ShouldBe("returned");
        await customers.Host.Events.WaitForAsync<ApprovalWithdrawn>(w => w.RequestId == asked.RequestId);
        await customers.Host.PublishAsync(customers.Decision(asked, ApprovalOutcome.Approved));
        await api.SubmitProjectAsync(screening.Id, ct: Ct);
        (await api.GetProjectAsync(screening.Id, Ct)).State.ShouldBe("submitted", "the first request counts no more");
        var again = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == screening.Id && a.RequestId != asked.RequestId);
        (await DecideAsync(api, again, ApprovalOutcome.Returned)).Comment.ShouldBe("意见");
        (await api.CancelProjectAsync(screening.Id, new("客户已签约"), ct: Ct)).State.ShouldBe("cancelled");
    }

    [Fact] // C-13
    public async Task Actions_are_planned_for_the_team_and_of_two_plans_at_once_one_is_told()
    {
        var (person, api) = await SomeoneAsync("开发己");
        var (colleague, theirs) = await SomeoneAsync("开发庚");
        var approved = await ApprovedAsync(api, person, Application() with { Responsible = [colleague.StaffId] });
        var now = customers.Host.Clock.GetUtcNow();
        (await Some.ProblemAsync(() => api.PlanProjectAsync(approved.Id, new([]), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["actions"]);
        (await Some.ProblemAsync(() => api.PlanProjectAsync(approved.Id, new([new("call", "约见", now.AddDays(400))]), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["actions[0].dueAt"]);
        var planned = await api.PlanProjectAsync(approved.Id, new([new("call", "约见", now.AddDays(2), colleague.StaffId)]), approved.ETag, Ct);
        (await theirs.FindActivitiesAsync(ct: Ct)).Items.ShouldHaveSingleItem().Subject.ShouldBe("约见");
        (await Some.ProblemAsync(() => api.PlanProjectAsync(approved.Id, new([new("call", "约见", now.AddDays(2))]), approved.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        planned.Late.ShouldBeFalse();
        customers.Host.Clock.Advance(TimeSpan.FromDays(3));
        (await api.FindProjectsAsync(late: true, ct: Ct)).Items.ShouldHaveSingleItem().Late.ShouldBeTrue();
        await theirs.CompleteActivityAsync(planned.Actions.Single().ActivityId, new("约好了"), ct: Ct);
        (await api.FindProjectsAsync(late: true, ct: Ct)).Items.ShouldBeEmpty();
    }

    [Fact] // C-13
    public async Task Reports_fall_due_managers_are_told_of_them_and_send_them_back_with_a_word()
    {
        var (person, api) = await SomeoneAsync("开发辛");
        var manager = customers.Person("开发经理", RecordScope.All);
        await KnownAsync(manager);
        var approved = await ApprovedAsync(api, person, Application());
        await api.PlanProjectAsync(approved.Id, new([new("call", "约见", customers.Host.Clock.GetUtcNow().AddDays(20))]), ct: Ct);
        customers.Host.Clock.Advance(TimeSpan.FromDays(31));
        (await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.project-report-due" && n.Link.EndsWith(approved.Id.ToString(), StringComparison.Ordinal)))
            .StaffIds.ShouldBe([person.StaffId]);
        await api.ReportProjectAsync(approved.Id, new("continue", "还在谈", 900, ContinueUntil: Today.AddDays(90)), ct: Ct);
        customers.Host.Clock.Advance(TimeSpan.FromMinutes(11));
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.project-to-review" && n.StaffIds.Contains(manager.StaffId));
        var back = await customers.As(manager).ReviewProjectAsync(approved.Id, new(false, "写明对手报价"), ct: Ct);
        (back.State, back.Comment, back.Reports[0].State).ShouldBe(("running", "写明对手报价", "returned"));
        await api.ReportProjectAsync(approved.Id, new("continue", "还在谈，对手报价低一成", 900, ContinueUntil: Today.AddDays(90)), ct: Ct);
        var on = await customers.As(manager).ReviewProjectAsync(approved.Id, new(true), ct: Ct);
        (on.State, on.ReportDueOn, on.Application!.EndsOn, on.Reports.Count).ShouldBe(("running", Today.AddDays(30), Today.AddDays(90), 2));
        var first = on.ETag;
        await api.ReportProjectAsync(approved.Id, new("given-up", "没有机会", 1_000, Reason: "续签他家"), first, Ct);
        var two = await Task.WhenAll(new[] { manager, customers.Boss }.Select(async who =>
        {
            var seen = await customers.As(who).GetProjectAsync(approved.Id, Ct);
            try { return (await customers.As(who).ReviewProjectAsync(approved.Id, new(true, who.Name), seen.ETag, Ct)).State; }
            catch (ApiException e) { return e.StatusCode.ToString(); }
        }));
        two.Count(s => s == "given-up").ShouldBe(1);
        (await api.GetProjectAsync(approved.Id, Ct)).Steps.Count(s => s.Move == "given-up").ShouldBe(1);
    }

    [Fact] // C-13
    public async Task Lists_are_filtered_sorted_and_paged_within_what_one_may_see_and_go_out_as_a_file()
    {
        var (person, api) = await SomeoneAsync("开发壬");
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++)
            ids.Add((await api.OpenProjectAsync(new(await ProspectAsync(api)), ct: Ct)).Id);
        var one = await api.GetProjectAsync(ids[0], Ct);
        await api.CancelProjectAsync(ids[0], new("不做"), ct: Ct);
        (await api.FindProjectsAsync(one.Number, ct: Ct)).Items.ShouldHaveSingleItem().Customer.ShouldBe(one.Customer);
        (await api.FindProjectsAsync(one.Customer[..4], ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(ids[0]);
        (await api.FindProjectsAsync(state: "open", ct: Ct)).Total.ShouldBe(4);
        (await api.FindProjectsAsync(state: "cancelled", from: Today, to: Today, ct: Ct)).Total.ShouldBe(1);
        (await api.FindProjectsAsync(from: Today.AddDays(1), ct: Ct)).Items.ShouldBeEmpty();
        foreach (var sort in (string[])["-created", "ends", "-expected", "number"])
        {
            var (seen, cursor) = (new List<Guid>(), (string?)null);
            do
            {
                var page = await api.FindProjectsAsync(sort: sort, limit: 2, cursor: cursor, ct: Ct);
                seen.AddRange(page.Items.Select(p => p.Id));
                cursor = page.Next;
            }
            while (cursor is not null);
            seen.Order().ShouldBe(ids.Order(), sort);
        }
        (await customers.As(customers.Boss).FindProjectsAsync(ownerId: person.StaffId, ct: Ct)).Total.ShouldBe(5);
        (await customers.As(customers.Person("看不见", RecordScope.Own)).FindProjectsAsync(ct: Ct)).Items.ShouldBeEmpty();
        (await Some.ProblemAsync(() => api.FindProjectsAsync(sort: "colour", ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("sort");
        var file = await (await customers.As(person, "zh-CN").ExportProjectsAsync("csv", state: "open", ct: Ct)).ReadAsStringAsync(Ct);
        file.ShouldContain("调查中");
        file.ShouldNotContain(one.Number);
    }

    [Fact] // C-13
    public async Task The_funnel_counts_how_far_projects_came_and_only_what_one_may_see()
    {
        var (person, api) = await SomeoneAsync("开发癸");
        await api.OpenProjectAsync(new(await ProspectAsync(api)), ct: Ct);
        var poor = await SurveyedAsync(api, person, await ProspectAsync(api));
        await api.ScreenProjectAsync(poor.Id, new(0, "不值得", false), ct: Ct);
        var approved = await ApprovedAsync(api, person, Application());
        await api.PlanProjectAsync(approved.Id, new([new("call", "约见", customers.Host.Clock.GetUtcNow().AddDays(20))]), ct: Ct);
        await api.ReportProjectAsync(approved.Id, new("won", "签了", 4_000, 200_000), ct: Ct);
        await customers.As(customers.Boss).ReviewProjectAsync(approved.Id, new(true), ct: Ct);
        var funnel = await api.ProjectFunnelAsync(ct: Ct);
        funnel.Steps.Select(s => (s.Step, s.Reached, s.Standing)).ShouldBe(
            [("survey", 3, 1), ("screening", 2, 0), ("application", 1, 0), ("approval", 1, 0), ("plan", 1, 0), ("report", 1, 0), ("won", 1, 1)]);
        (funnel.ApprovalRate, funnel.WonRate, funnel.Ended, funnel.Expected, funnel.Achieved, funnel.Costs).ShouldBe((100m, 100m, 1, 300_000m, 200_000m, 4_000m));
        (await api.ProjectFunnelAsync(Today.AddDays(-9), Today.AddDays(-1), ct: Ct)).Steps.ShouldAllBe(s => s.Reached == 0);
        (await customers.As(customers.Boss).ProjectFunnelAsync(ownerId: person.StaffId, ct: Ct)).Won.ShouldBe(1);
        (await Some.ProblemAsync(() => api.ProjectFunnelAsync(Today, Today.AddDays(-1), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["to"]);
    }

    [Fact] // C-13
    public async Task What_a_person_who_leaves_was_developing_goes_to_the_successor()
    {
        var (leaver, api) = await SomeoneAsync("开发离职");
        var (heir, theirs) = await SomeoneAsync("开发接任");
        var opened = await api.OpenProjectAsync(new(await ProspectAsync(api)), ct: Ct);
        await customers.Host.PublishAsync(new StaffLeft(leaver.StaffId, heir.StaffId, customers.Host.Clock.GetUtcNow()));
        var taken = await Eventually.BecomesAsync(() => theirs.FindProjectsAsync(ct: Ct), p => p.Items.Any(x => x.Id == opened.Id), "the project at the successor's");
        taken.Items.Single().OwnerId.ShouldBe(heir.StaffId);
        (await theirs.GetProjectAsync(opened.Id, Ct)).Steps.ShouldContain(s => s.Move == "handed-over");
    }

    [Fact] // C-13
    public async Task Thresholds_are_set_by_administrators_and_screenings_keep_theirs()
    {
        await using var other = new CustomersHost();
        await other.InitializeAsync();
        var rules = await other.Api.GetProjectRulesAsync(Ct);
        rules.Rules.ShouldBe(new(60, 180, 3, 1, 50_000, true, false, 30));
        (await Some.ProblemAsync(() => other.Api.ChangeProjectRulesAsync(new(101, -1, 6, 0, -1, true, true, 0), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys
            .ShouldBe(["minScore", "maxAgeDays", "minCredit", "minYearly", "reportEveryDays"], ignoreOrder: true);
        await other.Api.ChangeProjectRulesAsync(new(0, 0, 0, 3, 0, false, false, 14), rules.ETag, Ct);
        (await Some.ProblemAsync(() => other.Api.ChangeProjectRulesAsync(new(0, 0, 0, 1, 0, false, false, 14), rules.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        await other.Host.PublishAsync(Known(other, other.Lin));
        var project = await SurveyedAsync(other.Api, other.Lin, await ProspectAsync(other.Api));
        project.Outlook!.Parts.Select(p => (p.Criterion, p.Passed, p.Wanted)).ShouldBe([("contacts", false, 3m), ("needs", true, 1m)]);
        await other.Api.ScreenProjectAsync(project.Id, new(10, "可以", true, "先接触"), ct: Ct);
        await other.Api.ChangeProjectRulesAsync(new(0, 0, 0, 1, 0, false, false, 14), (await other.Api.GetProjectRulesAsync(Ct)).ETag, Ct);
        var kept = await other.Api.GetProjectAsync(project.Id, Ct);
        (kept.Screening!.Passed, kept.Screening.Parts[0].Wanted, kept.Outlook!.Parts[0].Passed).ShouldBe((false, 3m, true));
        var reader = other.As(other.Host.Actors.Add("读者", other.Team, (CustomersPermissions.ProjectRead, RecordScope.All)));
        (await Should.ThrowAsync<ApiException>(() => reader.ChangeProjectRulesAsync(ProjectDefaults, ct: Ct))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static ProjectRuleFields ProjectDefaults => new(60, 180, 3, 1, 50_000, true, false, 30);

    private static ProjectSurvey Survey(ProjectSurvey begun, Actor person) => begun with { AskedBy = person.StaffId, AskedOn = new DateOnly(2026, 1, 5), Sources = ["visit", "registry"], Credit = 4 };

    private ProjectApplication Application() => new("成为主要供应商", 300_000, 5_000, ["开关柜"], "月结 30 天", [], Today, Today.AddDays(60));

    private async Task<(Actor Person, ICustomersApi Api)> SomeoneAsync(string name)
    {
        var someone = customers.Someone(name);
        await KnownAsync(someone.Person);
        return someone;
    }

    private Task KnownAsync(Actor person) => customers.Host.PublishAsync(Known(customers, person));

    private static StaffChanged Known(CustomersHost host, Actor person) =>
        new(person.StaffId, person.Name, person.Name, null, null, host.Team, null, [], true, null, null, null, "zh-CN", 1);

    private static async Task<Guid> ProspectAsync(ICustomersApi api)
    {
        var id = await Some.CustomerAsync(api);
        await api.ChangeCustomerDevelopmentAsync(id, new(null, "要两条进线", "远洋电气"), ct: Ct);
        return id;
    }

    /// <summary>Answers every question with its best or worst answer.</summary>
    private static async Task AssessAsync(ICustomersApi api, Guid id, bool best)
    {
        var scheme = await api.GetDevelopmentSchemeAsync(Ct);
        await api.AssessCustomerAsync(id, new(scheme.Number, scheme.Questions.ToDictionary(q => q.Key, q =>
        {
            var points = q.Answers.Select(a => a.Points).ToList();
            return points.IndexOf(best ? points.Max() : points.Min());
        })), Ct);
    }

    private static async Task<ProjectDetails> SurveyedAsync(ICustomersApi api, Actor person, Guid id)
    {
        var opened = await api.OpenProjectAsync(new(id), ct: Ct);
        return await api.SaveSurveyAsync(opened.Id, new(Survey(opened.Survey, person), true), ct: Ct);
    }

    private async Task<ProjectDetails> ApprovedAsync(ICustomersApi api, Actor person, ProjectApplication application)
    {
        var project = await SurveyedAsync(api, person, await ProspectAsync(api));
        await api.ScreenProjectAsync(project.Id, new(300_000, "值得", true, "先接触"), ct: Ct);
        await api.SaveProjectApplicationAsync(project.Id, application, ct: Ct);
        await api.SubmitProjectAsync(project.Id, ct: Ct);
        return await DecideAsync(api, await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == project.Id), ApprovalOutcome.Approved);
    }

    private async Task<ProjectDetails> DecideAsync(ICustomersApi api, ApprovalRequested asked, ApprovalOutcome outcome)
    {
        await customers.Host.PublishAsync(customers.Decision(asked, outcome));
        return await Eventually.BecomesAsync(() => api.GetProjectAsync(asked.SubjectId, Ct), p => p.State != "submitted", "a decided application");
    }
}
