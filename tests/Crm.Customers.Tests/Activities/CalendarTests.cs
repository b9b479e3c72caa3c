using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Activities;

public sealed class CalendarTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static readonly DateOnly First = new(2031, 9, 28);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact] // C-40
    public async Task A_day_tells_its_first_activities_and_counts_the_rest()
    {
        var api = customers.As(customers.Person("历一", RecordScope.Own));
        var id = await Some.CustomerAsync(api);
        for (var hour = 0; hour < 6; hour++)
            await api.PlanActivityAsync(new("call", $"第{hour}个", At(2, 9 + hour), id), Ct);
        await api.PlanActivityAsync(new("visit", "次日零点", At(3, 0), id), Ct);
        var off = await api.PlanActivityAsync(new("visit", "取消的", At(2, 8), id), Ct);
        await api.CancelActivityAsync(off.Id, new("客户出差"), Ct);

        var days = (await api.CalendarAsync(First, First.AddDays(6), perDay: 4, ct: Ct)).Days;
        days.Count.ShouldBe(7);
        (days[2].Count, days[2].Items.Count).ShouldBe((6, 4));
        days[2].Items.Select(a => a.Subject).ShouldBe(["第0个", "第1个", "第2个", "第3个"]);
        days[3].Items.ShouldHaveSingleItem().Subject.ShouldBe("次日零点");
        days[4].Count.ShouldBe(0);
        (await api.CalendarAsync(First, First.AddDays(6), kind: "visit", ct: Ct)).Days.Sum(d => d.Count).ShouldBe(1);
        // At midnight in Shanghai it is still the day before in London.
        (await api.CalendarAsync(First.AddDays(2), First.AddDays(2), perDay: 9, zone: "Europe/London", ct: Ct)).Days[0].Items.ShouldContain(a => a.Subject == "次日零点");
    }

    [Fact] // C-40
    public async Task Working_days_and_holidays_are_marked()
    {
        var days = (await customers.Api.CalendarAsync(new DateOnly(2026, 2, 9), new DateOnly(2026, 2, 24), ct: Ct)).Days;
        days.Single(d => d.Day.Day == 9).ShouldSatisfyAllConditions(d => d.Working.ShouldBeTrue(), d => d.Holiday.ShouldBeNull());
        days.Single(d => d.Day.Day == 17).ShouldSatisfyAllConditions(d => d.Working.ShouldBeFalse(), d => d.Holiday.ShouldBe("春节"), d => d.HolidayEn.ShouldNotBeNullOrEmpty());
    }

    [Fact] // C-40
    public async Task Whose_calendar_is_shown_follows_what_one_may_see()
    {
        var (one, other) = (customers.Person("历二", RecordScope.Own), customers.Person("历三", RecordScope.Own));
        var id = await Some.CustomerAsync(customers.As(one));
        await customers.As(one).PlanActivityAsync(new("call", "历二的", At(1, 10), id), Ct);
        async Task<int> Seen(Actor who, string whose) => (await customers.As(who).CalendarAsync(First, First.AddDays(6), whose, perDay: 200, ct: Ct)).Days.SelectMany(d => d.Items).Count(a => a.Subject == "历二的");
        (await Seen(one, "me")).ShouldBe(1);
        (await Seen(other, "team")).ShouldBe(0);
        (await Seen(other, one.StaffId.ToString())).ShouldBe(0);
        (await Seen(customers.Boss, one.StaffId.ToString())).ShouldBe(1);
        (await Seen(customers.Boss, "team")).ShouldBe(1);
    }

    [Theory] // C-40: bounded
    [InlineData("2026-01-01", "2026-03-31")]
    [InlineData("2026-01-02", "2026-01-01")]
    public async Task More_than_two_months_are_refused(string from, string to) =>
        (await Some.ProblemAsync(() => customers.Api.CalendarAsync(DateOnly.Parse(from), DateOnly.Parse(to), ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.calendar.range");

    [Fact] // C-40
    public async Task Moving_keeps_the_reminders_distance_and_loses_no_other_change()
    {
        var id = await Some.CustomerAsync(customers.Api);
        var planned = await customers.Api.PlanActivityAsync(new("visit", "拜访", At(1, 10), id, RemindAt: At(1, 9)), Ct);
        var before = await customers.Api.GetActivityAsync(planned.Id, Ct);
        var moved = await customers.Api.MoveActivityAsync(planned.Id, new(At(4, 14)), before.ETag, Ct);
        (moved.DueAt, moved.RemindAt).ShouldBe((At(4, 14), At(4, 13)));
        (await Some.ProblemAsync(() => customers.Api.MoveActivityAsync(planned.Id, new(At(5, 14)), before.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        await customers.Api.CompleteActivityAsync(planned.Id, new("已拜访"), Ct);
        (await Some.ProblemAsync(() => customers.Api.MoveActivityAsync(planned.Id, new(At(5, 14)), null, Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.activity.closed");
    }

    [Fact] // C-40
    public async Task A_late_activity_rises_to_the_manager_once()
    {
        var (person, manager) = (customers.Person("迟到", RecordScope.Own), Guid.CreateVersion7());
        await customers.Host.PublishAsync(new StaffChanged(person.StaffId, "late", "迟到", null, null, customers.Team, manager, [], true, null, null, null, "zh-CN", 1));
        await Testing.Eventually.BecomesAsync(
            () => customers.Host.WithAsync<Data.CustomersDbContext, bool>(db => db.Staff.AnyAsync(s => s.StaffId == person.StaffId && s.ManagerId == manager, Ct)), known => known, "copy of the person");
        var id = await Some.CustomerAsync(customers.As(person));
        var late = await customers.As(person).PlanActivityAsync(new("call", "早该做的", customers.Host.Clock.GetUtcNow().AddDays(-10), id), Ct);
        var fresh = await customers.As(person).PlanActivityAsync(new("call", "刚过期", customers.Host.Clock.GetUtcNow().AddMinutes(-1), id), Ct);
        await RunAsync();
        var told = await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.activity-late" && n.Link.EndsWith(late.Id.ToString(), StringComparison.Ordinal));
        told.StaffIds.ShouldBe([manager]);
        told.Facts["names"].ShouldBe("迟到");
        await RunAsync();
        customers.Host.Events.Of<StaffNotified>().Count(n => n.Link.EndsWith(late.Id.ToString(), StringComparison.Ordinal)).ShouldBe(1);
        customers.Host.Events.Of<StaffNotified>().ShouldNotContain(n => n.Link.EndsWith(fresh.Id.ToString(), StringComparison.Ordinal));
    }

    private Task<string> RunAsync() => customers.Host.WithAsync<Jobs.EscalationJob, string>(job => job.RunAsync(Ct));

    private static DateTimeOffset At(int day, int hour) => new DateTimeOffset(First.AddDays(day).ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(8)).ToUniversalTime();
}
