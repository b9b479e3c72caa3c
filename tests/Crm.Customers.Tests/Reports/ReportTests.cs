using System.Globalization;
using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Reports;

public sealed class ReportTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => customers.Host.Clock.GetUtcNow();

    private DateOnly Today => DateOnly.FromDateTime(Now.ToOffset(TimeSpan.FromHours(8)).Date);

    private string Iso => Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact] // C-42
    public async Task A_report_is_drafted_from_what_was_done_and_frozen_when_it_is_handed_in()
    {
        var (person, manager) = await PersonAsync("日报");
        var api = customers.As(person);
        var id = await Some.CustomerAsync(api);
        await DoAsync(api, id, "visit", "王经理");
        await DoAsync(api, id, "call", null);
        var draft = await api.GetOwnReportAsync("daily", ct: Ct);
        draft.Id.ShouldBeNull();
        draft.Facts.Done.ShouldBe([new KeyCount("call", 1), new KeyCount("visit", 1)]);
        (draft.Facts.Effective, draft.Facts.NewLeads).ShouldBe((1, 1));
        draft.Facts.Moves.ShouldContain(m => !m.IsLead && m.To == "prospect");

        (await Some.ProblemAsync(() => api.WriteReportAsync("daily", Iso, new(null, null, null, true), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("summary");
        await api.WriteReportAsync("daily", Iso, new("先记一笔", null, null, false), Ct);
        var handedIn = await api.WriteReportAsync("daily", Iso, new("两次接触，报价在谈", "缺样品", "周三再访", true), Ct);
        handedIn.SubmittedAt.ShouldNotBeNull();
        (await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.report-daily" && n.Link.EndsWith(handedIn.Id.ToString()!, StringComparison.Ordinal))).StaffIds.ShouldBe([manager]);
        await DoAsync(api, id, "call", null);
        (await api.GetReportAsync(handedIn.Id!.Value, Ct)).Facts.Done.Sum(d => d.Count).ShouldBe(2, "handed in, the figures stay");
        (await Some.ProblemAsync(() => api.WriteReportAsync("daily", Iso, new("改一下", null, null, true), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.report.submitted");
    }

    [Fact] // C-42
    public async Task A_manager_comments_sees_who_is_missing_and_others_see_nothing()
    {
        var (person, _) = await PersonAsync("交报告");
        var (late, _) = await PersonAsync("没交");
        await Some.CustomerAsync(customers.As(person));
        await Some.CustomerAsync(customers.As(late));
        var report = await customers.As(person).WriteReportAsync("daily", Iso, new("已完成", null, null, true), Ct);
        var boss = customers.As(customers.Boss);
        var missing = await boss.MissingReportsAsync("daily", ct: Ct);
        missing.ShouldContain(m => m.StaffId == late.StaffId);
        missing.ShouldNotContain(m => m.StaffId == person.StaffId);
        await boss.CommentReportAsync(report.Id!.Value, new("做得好"), Ct);
        (await customers.As(person).GetReportAsync(report.Id.Value, Ct)).Comments.ShouldHaveSingleItem().Text.ShouldBe("做得好");
        (await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.report-commented")).StaffIds.ShouldBe([person.StaffId]);
        (await Some.ProblemAsync(() => customers.As(person).CommentReportAsync(report.Id.Value, new("自己点评"), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.report.own");
        await Some.ProblemAsync(() => customers.As(late).GetReportAsync(report.Id.Value, Ct), HttpStatusCode.NotFound);
        (await boss.FindReportsAsync("daily", person.StaffId.ToString(), ct: Ct)).Items.ShouldHaveSingleItem().Comments.ShouldBe(1);
    }

    [Fact] // C-42
    public async Task A_weekly_report_rolls_the_daily_ones_up()
    {
        var (person, _) = await PersonAsync("周报");
        var api = customers.As(person);
        var id = await Some.CustomerAsync(api);
        await DoAsync(api, id, "meeting", "李总");
        await api.WriteReportAsync("daily", Iso, new("见了李总", null, null, true), Ct);
        var weekly = await api.GetOwnReportAsync("weekly", Today, Ct);
        weekly.On.DayOfWeek.ShouldBe(DayOfWeek.Monday);
        weekly.Facts.Effective.ShouldBe(1);
        weekly.Facts.Activities.ShouldHaveSingleItem().NextStep.ShouldBe("发报价", "the ledger of seed 001 has 下一步行动措施 beside 本周跟进情况");
        weekly.Facts.Days.Single(d => d.On == Today).ShouldSatisfyAllConditions(d => d.Submitted.ShouldBeTrue(), d => d.Summary.ShouldBe("见了李总"));
        (await Some.ProblemAsync(() => api.GetOwnReportAsync("weekly", Today.AddDays(1), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.report.on");
    }

    [Fact] // C-42
    public async Task Urgent_news_goes_to_the_manager_at_once_and_only_a_manager_opens_it_to_everybody()
    {
        var (person, manager) = await PersonAsync("快报");
        var (other, _) = await PersonAsync("旁观");
        var id = await Some.CustomerAsync(customers.As(person));
        var filed = await customers.As(person).FileMarketReportAsync(new("competitor", "对手降价", "降 8%", id), Ct);
        var told = await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.market-report" && n.StaffIds.Contains(manager));
        told.Facts["title"].ShouldBe("对手降价");
        async Task<bool> SeesAsync(Actor who) => (await customers.As(who).FindMarketReportsAsync(limit: 200, ct: Ct)).Items.Any(r => r.Id == filed.Id);
        (await SeesAsync(person)).ShouldBeTrue();
        (await SeesAsync(other)).ShouldBeFalse();
        await Some.ProblemAsync(() => customers.As(person).ShareMarketReportAsync(filed.Id, new(true), Ct), HttpStatusCode.Forbidden);
        await customers.As(customers.Boss).ShareMarketReportAsync(filed.Id, new(true), Ct);
        (await SeesAsync(other)).ShouldBeTrue();
        (await Some.ProblemAsync(() => customers.As(other).FileMarketReportAsync(new("competitor", "听说的", null, id), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.customer.unknown");
    }

    [Fact] // C-42
    public async Task Its_author_corrects_a_market_report_and_nobody_else()
    {
        var (person, _) = await PersonAsync("更正");
        var (other, _) = await PersonAsync("同事");
        var api = customers.As(person);
        var id = await Some.CustomerAsync(api);
        var filed = await api.FileMarketReportAsync(new("price", "涨价", "涨 5%", id), Ct);
        var report = await api.GetMarketReportAsync(filed.Id, Ct);
        (report.Title, report.MayChange, report.MayShare).ShouldBe(("涨价", true, false));
        await api.ChangeMarketReportAsync(filed.Id, new("competitor", "对手涨价", "涨 6%", id), report.ETag, Ct);
        (await api.GetMarketReportAsync(filed.Id, Ct)).ShouldSatisfyAllConditions(
            r => (r.Kind, r.Title, r.Text, r.CustomerId).ShouldBe(("competitor", "对手涨价", "涨 6%", id)), r => r.At.ShouldBe(report.At));
        (await Some.ProblemAsync(() => api.ChangeMarketReportAsync(filed.Id, new("price", "又改"), report.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        (await Some.ProblemAsync(() => api.ChangeMarketReportAsync(filed.Id, new("price", ""), null, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("title");
        await Some.ProblemAsync(() => customers.As(other).GetMarketReportAsync(filed.Id, Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => customers.As(other).ChangeMarketReportAsync(filed.Id, new("price", "不是我的"), null, Ct), HttpStatusCode.NotFound);
        (await customers.As(customers.Boss).GetMarketReportAsync(filed.Id, Ct)).MayShare.ShouldBeTrue();
        await customers.As(customers.Boss).ShareMarketReportAsync(filed.Id, new(true), Ct);
        await Some.ProblemAsync(() => customers.As(other).ChangeMarketReportAsync(filed.Id, new("price", "不是我的"), null, Ct), HttpStatusCode.Forbidden);
    }

    [Fact] // C-43
    public async Task The_team_board_counts_planned_done_and_the_funnel_per_person_and_week()
    {
        var (person, _) = await PersonAsync("看板");
        var api = customers.As(person);
        var id = await Some.CustomerAsync(api);
        await DoAsync(api, id, "call", "张工");
        await DoAsync(api, id, "visit", "张工");
        await DoAsync(api, id, "visit", null);
        await api.PlanActivityAsync(new("visit", "本周没做的", Now.AddMinutes(5), id), Ct);
        var opportunity = await api.OpenOpportunityAsync(new(id, new("首单", Today.AddDays(20), 10_000)), ct: Ct);
        await api.MoveOpportunityAsync(opportunity.Id, new("won", Amount: 10_000), ct: Ct);
        var week = (await customers.As(customers.Boss).TeamBoardAsync(Today, 2, Ct)).Single(w => w.StaffId == person.StaffId && w.Week == Crm.Customers.Domain.Reports.WorkReport.Monday(Today));
        (week.Planned, week.Kept, week.Done, week.Effective).ShouldBe((4, 3, 3, 1));
        (week.Calls, week.Contacts, week.Meetings, week.Deals).ShouldBe((1, 2, 1, 1));
        (await api.TeamBoardAsync(Today, 1, Ct)).ShouldAllBe(w => w.StaffId == person.StaffId);
        await Some.ProblemAsync(() => api.TeamBoardAsync(Today, 13, Ct), HttpStatusCode.UnprocessableEntity);
    }

    private async Task DoAsync(ICustomersApi api, Guid customer, string kind, string? reached)
    {
        var planned = await api.PlanActivityAsync(new(kind, "跟进报价", Now.AddMinutes(1), customer), Ct);
        await api.CompleteActivityAsync(planned.Id, new("有进展", "发报价", Reached: reached), Ct);
    }

    private async Task<(Actor Person, Guid Manager)> PersonAsync(string name)
    {
        var (person, manager) = (customers.Person(name, RecordScope.Own), Guid.CreateVersion7());
        await customers.Host.PublishAsync(new StaffChanged(person.StaffId, name, name, null, null, customers.Team, manager, [], true, null, null, null, "zh-CN", 1));
        await Testing.Eventually.BecomesAsync(
            () => customers.Host.WithAsync<Data.CustomersDbContext, bool>(db => db.Staff.AnyAsync(s => s.StaffId == person.StaffId, Ct)), known => known, "copy of the person");
        return (person, manager);
    }
}
