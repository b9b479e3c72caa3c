using System.Net;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Jobs;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Grades;

/// <summary>C-30: a grade against the rules needs a reason, an approval and a last day.</summary>
public sealed class GradeOverrideTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateOnly Today => customers.Today;

    [Fact] // C-30
    public async Task A_grade_against_the_rules_is_in_force_once_it_is_approved_and_stays_whatever_the_rules_give()
    {
        var (person, api) = customers.Someone("等级甲");
        var id = await Some.CustomerAsync(api);
        var asked = await api.RequestGradeOverrideAsync(id, new("A", "战略合作", Today.AddDays(30)), Ct);
        (asked.State, asked.InForce, asked.Previous, asked.AskedBy).ShouldBe(("submitted", false, "D", person.StaffId));
        (await api.GetAsync(id, Ct)).Standing.Grade.ShouldBe("D", "nothing changes before it is approved");
        (await Some.ProblemAsync(() => api.RequestGradeOverrideAsync(id, new("B", "再来", Today), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.grade_override.open");
        var request = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == asked.Id);
        (request.Kind, request.RequestedBy, request.Link).ShouldBe((ApprovalKinds.GradeOverride, person.StaffId, $"/customers/{id}/grade"));
        (request.Facts["presentGrade"], request.Facts["grade"], request.Facts["reason"]).ShouldBe(("D", "A", "战略合作"));

        await DecideAsync(request, ApprovalOutcome.Approved);
        await DecideAsync(request, ApprovalOutcome.Approved);
        var standing = (await Eventually.BecomesAsync(() => api.GetAsync(id, Ct), c => c.Standing.Grade == "A", "grade held")).Standing;
        (standing.GradeRule, standing.GradeInputs!["byRules"], standing.GradeInputs["until"]).ShouldBe((GradeOverrides.Rule, "D", Today.AddDays(30).ToString("O")));
        var told = await customers.Host.Events.WaitForAsync<CustomerGraded>(e => e.CustomerId == id && e.Grade == "A");
        (told.Previous, told.Rule).ShouldBe(("D", GradeOverrides.Rule));
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.grade-override-approved" && n.StaffIds.Contains(person.StaffId));
        (await api.TimelineAsync(id, "grade", ct: Ct)).Items.Count(e => e.Facts["grade"] == "A").ShouldBe(1, "once, however often the decision comes");

        // Neither something that happens nor the run over all customers takes it away.
        await api.AddNoteAsync(id, new("电话沟通"), Ct);
        await customers.Host.WithAsync<CustomersDbContext, int>(db => GradeRun.RunAsync(db, GradeRules.Default, customers.Host.Clock.GetUtcNow(), Ct));
        (await api.GetAsync(id, Ct)).Standing.Grade.ShouldBe("A");

        var ended = await api.EndGradeOverrideAsync(id, asked.Id, new("合作终止"), Ct);
        (ended.State, ended.InForce, ended.EndReason).ShouldBe(("ended", false, "合作终止"));
        (await api.GetAsync(id, Ct)).Standing.ShouldSatisfyAllConditions(s => s.Grade.ShouldBe("D"), s => s.GradeRule.ShouldNotBe(GradeOverrides.Rule));
        await customers.Host.Events.WaitForAsync<CustomerGraded>(e => e.CustomerId == id && e.Grade == "D" && e.Previous == "A");
        (await Some.ProblemAsync(() => api.EndGradeOverrideAsync(id, asked.Id, new("再次"), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.grade_override.state");
        (await api.FindGradeOverridesAsync(id, Ct)).ShouldHaveSingleItem().State.ShouldBe("ended");
    }

    [Fact] // C-30
    public async Task On_the_day_after_its_last_the_rules_count_again()
    {
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module);
        var admin = alone.Actors.Add("系统管理员", Guid.CreateVersion7(), [.. CustomersHost.Everything.Select(p => (p, RecordScope.All))]);
        var api = alone.Api<ICustomersApi>(admin);
        var id = await Some.CustomerAsync(api);
        var today = ChinaTime.Today(alone.Clock.GetUtcNow());
        var asked = await api.RequestGradeOverrideAsync(id, new("B", "试合作", today.AddDays(2)), Ct);
        var request = await alone.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == asked.Id);
        await alone.PublishAsync(new ApprovalDecided(request.RequestId, request.Kind, request.SubjectType, request.SubjectId, ApprovalOutcome.Approved, Guid.CreateVersion7(), "同意", [], alone.Clock.GetUtcNow()));
        await Eventually.BecomesAsync(() => api.GetAsync(id, Ct), c => c.Standing.Grade == "B", "grade held");
        alone.Clock.Advance(TimeSpan.FromDays(2));
        await alone.WithAsync<CustomersDbContext, int>(db => GradeRun.RunAsync(db, GradeRules.Default, alone.Clock.GetUtcNow(), Ct));
        (await api.GetAsync(id, Ct)).Standing.Grade.ShouldBe("B", "its last day is not over");
        alone.Clock.Advance(TimeSpan.FromDays(1));
        await Eventually.BecomesAsync(() => api.GetAsync(id, Ct), c => c.Standing.Grade == "D", "graded by the rules", 60);
        (await api.FindGradeOverridesAsync(id, Ct)).ShouldHaveSingleItem().State.ShouldBe("expired");
        await alone.Events.WaitForAsync<CustomerGraded>(e => e.CustomerId == id && e.Grade == "D" && e.Previous == "B");
    }

    [Fact] // C-30
    public async Task What_is_refused_or_taken_back_changes_nothing_and_may_be_asked_again()
    {
        var (_, api) = customers.Someone("等级乙");
        var id = await Some.CustomerAsync(api);
        var first = await api.RequestGradeOverrideAsync(id, new("A", "想要", Today), Ct);
        await DecideAsync(await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == first.Id), ApprovalOutcome.Rejected);
        await Eventually.BecomesAsync(() => api.FindGradeOverridesAsync(id, Ct), all => all[0].State == "rejected", "refused");
        var second = await api.RequestGradeOverrideAsync(id, new("B", "再想", Today.AddDays(366)), Ct);
        (await Some.ProblemAsync(() => customers.As(customers.Boss).WithdrawGradeOverrideAsync(id, second.Id, new("替他"), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.grade_override.state");
        (await api.WithdrawGradeOverrideAsync(id, second.Id, new("不必了"), Ct)).State.ShouldBe("withdrawn");
        var withdrawn = await customers.Host.Events.WaitForAsync<ApprovalWithdrawn>(w => w.Reason == "不必了");
        // A decision on its way when it was taken back comes too late.
        var request = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == second.Id);
        request.RequestId.ShouldBe(withdrawn.RequestId);
        await DecideAsync(request, ApprovalOutcome.Approved);
        var third = await api.RequestGradeOverrideAsync(id, new("C", "三想", Today), Ct);
        (await api.FindGradeOverridesAsync(id, Ct)).Select(o => o.State).ShouldBe(["submitted", "withdrawn", "rejected"]);
        (await api.GetAsync(id, Ct)).Standing.Grade.ShouldBe("D");
        third.Previous.ShouldBe("D");
    }

    [Fact] // C-30
    public async Task Of_many_who_ask_at_once_one_is_heard()
    {
        var (_, api) = customers.Someone("等级丙");
        var id = await Some.CustomerAsync(api);
        var boss = customers.As(customers.Boss);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async i =>
        {
            try
            {
                await (i % 2 == 0 ? api : boss).RequestGradeOverrideAsync(id, new("A", $"第 {i} 位", Today), Ct);
                return true;
            }
            catch (Refit.ApiException e) when (e.StatusCode == HttpStatusCode.Conflict)
            {
                return false;
            }
        }));
        answers.Count(heard => heard).ShouldBe(1);
        (await api.FindGradeOverridesAsync(id, Ct)).Count.ShouldBe(1);
    }

    [Theory] // C-30
    [InlineData("E", "为什么", 0, "grade")]
    [InlineData("D", "为什么", 0, "grade")]
    [InlineData("A", " ", 0, "reason")]
    [InlineData("A", "为什么", -1, "until")]
    [InlineData("A", "为什么", 367, "until")]
    public async Task Bad_input_is_told_at_its_field(string grade, string reason, int days, string field)
    {
        var (_, api) = customers.Someone("等级丁");
        var id = await Some.CustomerAsync(api);
        var problem = await Some.ProblemAsync(() => api.RequestGradeOverrideAsync(id, new(grade, reason, Today.AddDays(days)), Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe([field]);
        (await api.FindGradeOverridesAsync(id, Ct)).ShouldBeEmpty();
    }

    [Fact] // C-30
    public async Task Whoever_may_not_see_or_change_the_customer_gets_nowhere()
    {
        var (_, api) = customers.Someone("等级戊");
        var id = await Some.CustomerAsync(api);
        var asked = await api.RequestGradeOverrideAsync(id, new("A", "内部", Today), Ct);
        var stranger = customers.As(customers.Person("外人", RecordScope.Own));
        await Some.ProblemAsync(() => stranger.FindGradeOverridesAsync(id, Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => stranger.RequestGradeOverrideAsync(id, new("B", "x", Today), Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => stranger.EndGradeOverrideAsync(id, asked.Id, new("x"), Ct), HttpStatusCode.NotFound);
    }

    [Fact] // C-30
    public async Task No_rule_may_be_called_as_what_is_held_and_the_preview_leaves_it_out()
    {
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module);
        var admin = alone.Actors.Add("系统管理员", Guid.CreateVersion7(), [.. CustomersHost.Everything.Select(p => (p, RecordScope.All))]);
        var api = alone.Api<ICustomersApi>(admin);
        var (held, free) = (await Some.CustomerAsync(api), await Some.CustomerAsync(api));
        await alone.WithAsync<CustomersDbContext, int>(db => db.Database.ExecuteSqlAsync(
            $"UPDATE customers.customer_standings SET override_id = {held}, override_grade = 'A', override_until = '2099-01-01' WHERE customer_id = {held}", Ct));
        IReadOnlyList<GradeRule> rules = [new("all", "B", "全部", "All", [])];
        var preview = await api.PreviewGradeRulesAsync(new(rules), Ct);
        preview.Customers.ShouldBe(1);
        preview.Examples.ShouldHaveSingleItem().Id.ShouldBe(free);
        await alone.WithAsync<CustomersDbContext, int>(db => GradeRun.RunAsync(db, rules, alone.Clock.GetUtcNow(), Ct));
        (await api.GetAsync(held, Ct)).Standing.ShouldSatisfyAllConditions(
            s => (s.Grade, s.GradeRule).ShouldBe(("A", GradeOverrides.Rule)), s => s.GradeInputs!["byRules"].ShouldBe("B"), s => s.GradeInputs!["until"].ShouldBe("2099-01-01"));
        (await api.GetAsync(free, Ct)).Standing.Grade.ShouldBe("B");
        await Some.ProblemAsync(() => api.ChangeGradeRulesAsync(new([new(GradeOverrides.Rule, "A", "a", "a", [])]), null, Ct), HttpStatusCode.UnprocessableEntity);
    }

    private Task DecideAsync(ApprovalRequested asked, ApprovalOutcome outcome) => customers.Host.PublishAsync(customers.Decision(asked, outcome));
}
