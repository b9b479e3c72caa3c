using System.Net;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Tests.Support;
using Crm.Service.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Customers.Tests.Surveys;

/// <summary>C-60: a customer survey from its goal to the filed report.</summary>
public sealed class CustomerSurveyTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact] // C-60
    public async Task A_survey_is_planned_asked_reported_on_approved_and_filed_on_the_timeline_of_who_was_asked()
    {
        var (person, api) = customers.Someone("调查人");
        var (asked, other) = (await Some.CustomerAsync(api), await Some.CustomerAsync(api));
        var planned = await api.OpenCustomerSurveyAsync(await FieldsAsync(api, person, asked), Ct);
        (planned.State, planned.Customers, planned.Questionnaire).ShouldBe((CustomerSurveyStates.Planned, 1, "满意度"));
        planned.Number.ShouldStartWith($"DC-{customers.Today.Year}-");
        var changed = await api.ChangeCustomerSurveyAsync(planned.Id, planned.Survey with { CustomerIds = [asked, other], Plan = "先电话" }, planned.ETag, Ct);
        (changed.Customers, changed.Survey.Plan).ShouldBe((2, "先电话"));
        (await Some.ProblemAsync(() => api.ChangeCustomerSurveyAsync(planned.Id, planned.Survey, planned.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        (await Some.ProblemAsync(() => api.ReportCustomerSurveyAsync(planned.Id, new("x", "y"), ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.survey.state");

        var asking = await api.StartCustomerSurveyAsync(planned.Id, ct: Ct);
        (asking.State, asking.Version).ShouldBe((CustomerSurveyStates.Asking, 3));
        (await api.FindSurveyedCustomersAsync(planned.Id, ct: Ct)).Items.Select(c => c.Id).ShouldBe([asked, other], ignoreOrder: true);
        (await Some.ProblemAsync(() => api.ChangeCustomerSurveyAsync(planned.Id, changed.Survey with { CustomerIds = [asked] }, ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.survey.state");
        (await Some.ProblemAsync(() => api.SubmitCustomerSurveyAsync(planned.Id, ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["findings", "report"]);
        await api.ReportCustomerSurveyAsync(planned.Id, new("三成没有收到通知", "逐户确认"), ct: Ct);
        (await api.SubmitCustomerSurveyAsync(planned.Id, ct: Ct)).State.ShouldBe(CustomerSurveyStates.Submitted);
        var request = await RequestAsync(planned.Id, 1);
        (request.Kind, request.Facts["findings"], request.Facts["customers"]).ShouldBe((ApprovalKinds.Survey, "三成没有收到通知", "2"));

        // Returned, mended, submitted again; the first request decides nothing any more.
        await customers.Host.PublishAsync(customers.Decision(request, ApprovalOutcome.Returned));
        await StateAsync(api, planned.Id, CustomerSurveyStates.Asking);
        (await api.SubmitCustomerSurveyAsync(planned.Id, ct: Ct)).State.ShouldBe(CustomerSurveyStates.Submitted);
        await customers.Host.PublishAsync(customers.Decision(await RequestAsync(planned.Id, 2), ApprovalOutcome.Approved));
        var filed = await StateAsync(api, planned.Id, CustomerSurveyStates.Filed);
        filed.FiledAt.ShouldNotBeNull();
        await customers.Host.Events.WaitForAsync<CustomerSurveyFiled>(e => e.SurveyId == planned.Id);
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.survey-filed" && n.StaffIds.Contains(person.StaffId));
        foreach (var id in new[] { asked, other })
            (await api.TimelineAsync(id, "interaction", ct: Ct)).Items.Single(e => e.Kind == "survey.filed").Facts["number"].ShouldBe(filed.Number);
        (await Some.ProblemAsync(() => api.ReportCustomerSurveyAsync(planned.Id, new("x", "y"), ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.survey.state");
    }

    [Fact] // C-60
    public async Task Who_carries_it_out_hears_of_it_and_leaves_alone_whom_he_does_not_see()
    {
        var ((person, api), boss) = (await SomeoneAsync("执行人"), customers.As(customers.Boss));
        var (mine, mineToo, theirs) = (await Some.CustomerAsync(api), await Some.CustomerAsync(api), await Some.CustomerAsync(customers.Someone("旁人").Api));
        var planned = await boss.OpenCustomerSurveyAsync(await FieldsAsync(boss, person, mine) with { CustomerIds = [mine, theirs] }, Ct);
        var told = await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.survey-assigned" && n.StaffIds.Contains(person.StaffId));
        (told.Link, told.Facts["number"]).ShouldBe(($"/customers/surveys/{planned.Id}", planned.Number));

        var seen = await api.GetCustomerSurveyAsync(planned.Id, Ct);
        (seen.Customers, seen.MayChange).ShouldBe((2, true));
        seen.Survey.CustomerIds.ShouldBe([mine]);
        (await api.FindSurveyedCustomersAsync(planned.Id, ct: Ct)).ShouldSatisfyAllConditions(p => p.Items.Single().Id.ShouldBe(mine), p => p.Total.ShouldBe(1));
        var changed = await api.ChangeCustomerSurveyAsync(planned.Id, seen.Survey with { CustomerIds = [mineToo] }, seen.ETag, Ct);
        (await boss.GetCustomerSurveyAsync(planned.Id, Ct)).Survey.CustomerIds.ShouldBe([mineToo, theirs], ignoreOrder: true);
        // Who is asked is a part of the plan: somebody else's change of that alone is a change.
        changed.ETag.ShouldNotBe(seen.ETag);
        (await Some.ProblemAsync(() => boss.StartCustomerSurveyAsync(planned.Id, seen.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        (await boss.FindCustomerSurveysAsync(planned.Number, ct: Ct)).Items.Single().Customers.ShouldBe(2);
    }

    [Fact] // C-60
    public async Task What_a_person_who_leaves_was_asking_goes_on_with_the_successor()
    {
        var (leaver, api) = await SomeoneAsync("调查离职");
        var (heir, theirs) = await SomeoneAsync("调查接任");
        var planned = await api.OpenCustomerSurveyAsync(await FieldsAsync(api, leaver, await Some.CustomerAsync(api)), Ct);
        await Some.ProblemAsync(() => theirs.GetCustomerSurveyAsync(planned.Id, Ct), HttpStatusCode.NotFound);
        await customers.Host.PublishAsync(new StaffLeft(leaver.StaffId, heir.StaffId, customers.Host.Clock.GetUtcNow()));
        var taken = await Eventually.BecomesAsync(() => theirs.FindCustomerSurveysAsync(planned.Number, ct: Ct), p => p.Items.Count == 1, "the survey at the successor's");
        taken.Items.Single().ResponsibleId.ShouldBe(heir.StaffId);
        (await theirs.GetCustomerSurveyAsync(planned.Id, Ct)).MayChange.ShouldBeTrue();
    }

    [Fact] // C-60
    public async Task Whom_a_segment_holds_is_taken_when_the_asking_begins()
    {
        var (person, api) = customers.Someone("分群人");
        var customer = await Some.CustomerAsync(api);
        var segment = await api.AddSegmentAsync(new("潜在客户", SegmentKinds.Live, new(Stage: "prospect")), Ct);
        var planned = await api.OpenCustomerSurveyAsync(await FieldsAsync(api, person, customer) with { SegmentId = segment.Id, CustomerIds = null }, Ct);
        (planned.Customers, planned.Segment).ShouldBe((0, "潜在客户"));
        var started = await api.StartCustomerSurveyAsync(planned.Id, ct: Ct);
        started.Customers.ShouldBe(1);
        (await api.FindSurveyedCustomersAsync(planned.Id, ct: Ct)).Items.Single().Id.ShouldBe(customer);
    }

    [Fact] // C-60
    public async Task What_cannot_be_asked_is_told_at_its_field_and_what_is_others_is_not_there()
    {
        var (person, api) = customers.Someone("出错人");
        var theirs = await Some.CustomerAsync(customers.Someone("别人").Api);
        var fields = await FieldsAsync(api, person, await Some.CustomerAsync(api));
        (await Fields(api, fields with { Title = " ", EndsOn = fields.StartsOn.AddDays(-1) })).ShouldBe(["endsOn", "title"], ignoreOrder: true);
        (await Fields(api, fields with { CustomerIds = [] })).ShouldBe(["customerIds"]);
        (await Fields(api, fields with { CustomerIds = [theirs] })).ShouldBe(["customerIds"]);
        (await Fields(api, fields with { QuestionnaireId = Guid.CreateVersion7() })).ShouldBe(["questionnaireId"]);
        (await Fields(api, fields with { SegmentId = Guid.CreateVersion7() })).ShouldBe(["segmentId"]);
        var mine = await api.OpenCustomerSurveyAsync(fields, Ct);
        var stranger = customers.Person("外组", RecordScope.Own, Guid.CreateVersion7());
        await Some.ProblemAsync(() => customers.As(stranger).GetCustomerSurveyAsync(mine.Id, Ct), HttpStatusCode.NotFound);
        (await customers.As(stranger).FindCustomerSurveysAsync(ct: Ct)).Items.ShouldNotContain(s => s.Id == mine.Id);
        (await api.FindCustomerSurveysAsync(mine.Number, CustomerSurveyStates.Planned, ct: Ct)).Items.Single().Id.ShouldBe(mine.Id);
    }

    [Fact] // C-60
    public async Task A_planned_survey_is_dropped_with_its_reason_and_nobody_hears_of_it()
    {
        var ((person, api), (heir, _)) = (await SomeoneAsync("放弃人"), await SomeoneAsync("后来人"));
        var planned = await api.OpenCustomerSurveyAsync(await FieldsAsync(api, person, await Some.CustomerAsync(api)), Ct);
        (await Some.ProblemAsync(() => api.DropCustomerSurveyAsync(planned.Id, new(" "), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["reason"]);
        (await Some.ProblemAsync(() => api.DropCustomerSurveyAsync(planned.Id, new("x"), "\"1\"", Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        await Some.ProblemAsync(() => customers.As(customers.Person("外组", RecordScope.Own, Guid.CreateVersion7())).DropCustomerSurveyAsync(planned.Id, new("x"), ct: Ct), HttpStatusCode.NotFound);
        var before = customers.Host.Events.Of<StaffNotified>().Count();
        var dropped = await api.DropCustomerSurveyAsync(planned.Id, new(" 并入明年的调查 "), planned.ETag, Ct);
        (dropped.State, dropped.Comment).ShouldBe((CustomerSurveyStates.Dropped, "并入明年的调查"));
        (await api.FindCustomerSurveysAsync(planned.Number, CustomerSurveyStates.Dropped, ct: Ct)).Items.Single().Id.ShouldBe(planned.Id);
        (await api.FindCustomerSurveysAsync(planned.Number, CustomerSurveyStates.Planned, ct: Ct)).Items.ShouldBeEmpty();
        await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.RecordId == planned.Id.ToString() && e.StaffId == person.StaffId && e.Changes.Contains("dropped")));
        customers.Host.Events.Of<StaffNotified>().Count().ShouldBe(before);

        foreach (var late in new Func<Task>[] { () => api.StartCustomerSurveyAsync(planned.Id, ct: Ct), () => api.DropCustomerSurveyAsync(planned.Id, new("y"), ct: Ct), () => api.ChangeCustomerSurveyAsync(planned.Id, planned.Survey, ct: Ct) })
            (await Some.ProblemAsync(late, HttpStatusCode.Conflict)).Code.ShouldBe("customers.survey.state");
        var asking = await api.OpenCustomerSurveyAsync(await FieldsAsync(api, person, await Some.CustomerAsync(api)), Ct);
        await api.StartCustomerSurveyAsync(asking.Id, ct: Ct);
        (await Some.ProblemAsync(() => api.DropCustomerSurveyAsync(asking.Id, new("z"), ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.survey.state");

        // Whoever leaves hands over what goes on, and not what was dropped.
        await customers.Host.PublishAsync(new StaffLeft(person.StaffId, heir.StaffId, customers.Host.Clock.GetUtcNow()));
        await Eventually.BecomesAsync(() => api.GetCustomerSurveyAsync(asking.Id, Ct), s => s.Survey.ResponsibleId == heir.StaffId, "the survey at the successor's");
        (await api.GetCustomerSurveyAsync(planned.Id, Ct)).Survey.ResponsibleId.ShouldBe(person.StaffId);
    }

    private async Task<(Actor Person, ICustomersApi Api)> SomeoneAsync(string name)
    {
        var (person, api) = customers.Someone(name);
        await customers.Host.PublishAsync(new StaffChanged(person.StaffId, person.Name, person.Name, null, null, customers.Team, null, [], true, null, null, null, "zh-CN", 1));
        await Eventually.BecomesTrueAsync(() => customers.Host.WithAsync<Data.CustomersDbContext, bool>(db => Task.FromResult(db.Staff.Any(s => s.StaffId == person.StaffId))), "the person is known");
        return (person, api);
    }

    private async Task<CustomerSurveyFields> FieldsAsync(ICustomersApi api, Actor person, Guid customer)
    {
        var questionnaire = Guid.CreateVersion7();
        await customers.Host.PublishAsync(new QuestionnairePublished(questionnaire, 3, "满意度", "Satisfaction", customers.Host.Clock.GetUtcNow()));
        await customers.Host.PublishAsync(new QuestionnairePublished(questionnaire, 2, "旧的", null, customers.Host.Clock.GetUtcNow()));
        var fields = new CustomerSurveyFields("年度调查", "了解满意度", null, customers.Today, customers.Today.AddDays(10), person.StaffId, questionnaire, CustomerIds: [customer]);
        await Eventually.BecomesTrueAsync(
            () => customers.Host.WithAsync<Data.CustomersDbContext, bool>(db => Task.FromResult(db.QuestionnaireCopies.Any(q => q.Id == questionnaire && q.Version == 3))), "the questionnaire is known");
        return fields;
    }

    private static async Task<IEnumerable<string>> Fields(ICustomersApi api, CustomerSurveyFields fields) =>
        (await Some.ProblemAsync(() => api.OpenCustomerSurveyAsync(fields, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys;

    private async Task<ApprovalRequested> RequestAsync(Guid survey, int nth)
    {
        await Eventually.BecomesTrueAsync(() => Task.FromResult(customers.Host.Events.Of<ApprovalRequested>().Count(r => r.SubjectId == survey) == nth), $"request {nth}");
        return customers.Host.Events.Of<ApprovalRequested>().Last(r => r.SubjectId == survey);
    }

    private static Task<CustomerSurveyDetails> StateAsync(ICustomersApi api, Guid id, string state) => Eventually.BecomesAsync(() => api.GetCustomerSurveyAsync(id, Ct), s => s.State == state, state);
}
