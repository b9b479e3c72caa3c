using System.Net;
using Crm.BuildingBlocks.Jobs;
using Crm.BuildingBlocks.Seeding;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Jobs;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Crm.Service.Tests.Api;

/// <summary>S-04: warnings and breaches, calendars. A host of its own, since these tests move the clock.</summary>
public sealed class ClockAndCalendarTests(ServiceHost service) : IClassFixture<ServiceHost>
{
    [Fact]
    public async Task A_breach_is_told_once_to_the_owner_and_the_leader_and_never_to_whom_it_concerns()
    {
        var about = ComplaintStory.Power with { AboutStaffIds = [DemoPeople.ServiceManager.Id], OwnerId = DemoPeople.ComplaintOfficer.Id };
        var id = (await service.Agent.LogCaseAsync(about)).Id;
        service.Host.Clock.Advance(TimeSpan.FromHours(20));
        await WatchAsync();
        service.Host.Clock.Advance(TimeSpan.FromHours(5));
        await WatchAsync();
        await WatchAsync();

        var breach = await service.Host.Events.WaitForAsync<SlaBreached>(e => e.CaseId == id);
        breach.Clock.ShouldBe("first-reply");
        var late = await service.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "service.clock.late" && n.Link.EndsWith(id.ToString()));
        late.StaffIds.ShouldBe([DemoPeople.ComplaintOfficer.Id, DemoPeople.BranchLeader.Id], ignoreOrder: true);
        await service.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "service.clock.warning" && n.Link.EndsWith(id.ToString()));
        await Eventually.BecomesAsync(() => service.Host.WithAsync<ServiceDbContext, int>(db => db.ClockMarks.CountAsync(m => m.CaseId == id)), marks => marks == 2, "two marks");
        (await service.Officer.FindCasesAsync(new() { Clock = "late", Limit = 200 })).Items.ShouldContain(c => c.Id == id && c.FirstReply == ClockState.Late);
        service.Host.Events.Of<SlaBreached>().Count(e => e.CaseId == id).ShouldBe(1);
    }

    [Fact]
    public async Task A_unit_has_its_own_hours_and_takes_them_from_above_without()
    {
        var common = await service.Agent.GetCalendarAsync(DemoPeople.SalesTeam.Id);
        (common.IsOwn, common.Calendar.ChineseHolidays, common.Calendar.Week["monday"].Count).ShouldBe((false, true, 2));
        IReadOnlyList<string> allDay = ["00:00-24:00"];
        var week = new[] { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" }.ToDictionary(d => d, _ => allDay);
        var hotline = new CalendarContent("热线", "Asia/Shanghai", week, false, [], [new(new(2026, 12, 31), "盘点", [])]);
        await service.Manager.SetCalendarAsync(hotline, DemoPeople.EastBranch.Id);
        var below = await service.Agent.GetCalendarAsync(DemoPeople.SalesTeam.Id);
        (below.IsOwn, below.Calendar.Name).ShouldBe((false, "热线"));
        (await service.Agent.GetCalendarYearAsync(2026, DemoPeople.SalesTeam.Id)).WorkingDays.ShouldBe(364);
        var preview = await service.Agent.PreviewClocksAsync("inquiry", unitId: DemoPeople.SalesTeam.Id);
        (preview.FirstReplyDueAt - preview.Now).ShouldBe(TimeSpan.FromHours(4));

        var own = await service.Manager.GetCalendarAsync(DemoPeople.EastBranch.Id);
        await service.Manager.SetCalendarAsync(hotline with { Name = "热线二" }, DemoPeople.EastBranch.Id, own.ETag);
        (await Problems.OfAsync(service.Manager.SetCalendarAsync(hotline, DemoPeople.EastBranch.Id, own.ETag))).Status.ShouldBe(HttpStatusCode.PreconditionFailed);
        await service.Manager.RemoveCalendarAsync(DemoPeople.EastBranch.Id);
        (await service.Agent.GetCalendarAsync(DemoPeople.SalesTeam.Id)).Calendar.ChineseHolidays.ShouldBeTrue();
    }

    [Fact]
    public async Task A_calendar_that_makes_no_sense_is_refused_at_the_field()
    {
        var good = (await service.Manager.GetCalendarAsync()).Calendar;
        await service.Manager.SetCalendarAsync(good with { MakeUpDay = ["9-12"] }).ShouldBreakRuleAsync("service.calendar.hours");
        await service.Manager.SetCalendarAsync(good with { TimeZone = "Mars/Olympus" }).ShouldBreakRuleAsync("calendar.time_zone");
        (await Problems.OfAsync(service.Agent.SetCalendarAsync(good))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<string> WatchAsync() => service.Host.WithAsync<SlaWatch, string>(job => ((IJob)job).RunAsync(CancellationToken.None));
}
