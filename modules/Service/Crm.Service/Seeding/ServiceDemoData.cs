using System.Collections.Frozen;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Questionnaires;
using Crm.Service.Features.AnswerCustomer;
using Crm.Service.Features.JudgeComplaint;
using Crm.Service.Features.LogCase;
using Crm.Service.Features.NameResponsible;
using Crm.Service.Features.ProposeRemedy;
using Crm.Service.Features.RecordCause;
using Crm.Service.Features.ResolveCase;
using Crm.Service.Features.StartCase;
using Crm.Service.Features.SubmitRemedy;
using Crm.Service.Features.WaitForSomebody;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Service.Seeding;

/// <summary>A dozen cases of the demo company's last weeks, made by the same handlers as people's, so that history, clocks and events are all there.</summary>
internal sealed class ServiceDemoData(
    IDbContextOutbox<ServiceDbContext> outbox, ServiceBook book, Numbers numbers, CaseEvents events, IActors actors, TimeProvider time) : IDemoData
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ServiceDbContext db = outbox.DbContext;

    public int Order => 40;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Cases.IgnoreQueryFilters().AnyAsync(cancellationToken))
            return;
        await OthersAreKnownAsync(cancellationToken);
        var (now, calendar) = (time.GetUtcNow(), WorkingCalendar.China);
        var customers = await db.Customers.AsNoTracking().OrderBy(c => c.Code).Take(12).Select(c => c.Id).ToListAsync(cancellationToken);
        // Numbers go up with the days, so the oldest comes first.
        foreach (var i in Enumerable.Range(0, DemoCases.All.Count).OrderByDescending(i => DemoCases.HoursAgo[i]))
        {
            var day = new Day(calendar, calendar.Add(now, -TimeSpan.FromHours(DemoCases.HoursAgo[i])));
            var request = DemoCases.All[i] with { CustomerId = customers.Count == 0 ? null : customers[i % customers.Count] };
            var id = Guid.Empty;
            await AsAsync(DemoPeople.ServiceAgent, day.After(0), async desk =>
            {
                var (logged, told) = await new LogCaseHandler(desk, new CaseOpening(db, desk, book, numbers)).Handle(new(request), cancellationToken);
                id = logged.Id;
                return told;
            }, cancellationToken);
            await GoOnAsync(i, id, day, cancellationToken);
        }
        await AskAsync(customers, now, cancellationToken);
    }

    /// <summary>The yearly survey: some were called and have answered, some have a link that waits.</summary>
    private Task AskAsync(List<Guid> customers, DateTimeOffset now, CancellationToken ct) => AsAsync(DemoPeople.ServiceManager, now.AddDays(-6), desk =>
    {
        var survey = Questionnaire.Begin(DemoSurvey.Content, desk.Me.StaffId, desk.Now, DemoRounds.Questionnaire);
        var version = survey.Publish(desk.Me.StaffId, desk.Now);
        db.AddRange(survey, version);
        for (var i = 0; i < DemoSurvey.Answers.Count; i++)
        {
            var at = desk.Now.AddHours(20 * i);
            var answer = Invitation.OnThePhone(survey.Id, version.Number, customers.Count == 0 ? null : customers[i % customers.Count], null, DemoRounds.Yearly, DemoPeople.ServiceAgent.Id, at);
            db.Add(answer);
            db.AddRange(QuestionnaireRules.Rows(answer.Id, survey.Id, version.Number, DemoRounds.Yearly, version.Content, DemoSurvey.Given(DemoSurvey.Answers[i]), at));
        }
        foreach (var customer in customers.Skip(DemoSurvey.Answers.Count).Take(3))
            db.Add(Invitation.Ask(survey.Id, version.Number, customer, null, DemoRounds.Yearly, 30, DemoPeople.ServiceAgent.Id, desk.Now).Invitation);
        return Task.FromResult<IEnumerable<object>>([version.Published()]);
    }, ct);

    private async Task GoOnAsync(int i, Guid id, Day day, CancellationToken ct)
    {
        var agent = DemoPeople.ServiceAgent;
        if (DemoCases.Answers.TryGetValue(i, out var answer))
            await AsAsync(agent, day.After(40), async desk => (await new AnswerCustomerHandler(db, desk).Handle(new(id, new(CaseChannel.Phone, answer)), ct)).Item2, ct);
        if (DemoCases.Solutions.TryGetValue(i, out var solution))
            await AsAsync(agent, day.After(95), async desk => await new ResolveCaseHandler(db, desk, events).Handle(new(id, new(solution), null), ct), ct);
        if (i == DemoCases.Waiting)
        {
            await AsAsync(agent, day.After(15), desk => new StartCaseHandler(desk).Handle(new(id, null), ct), ct);
            await AsAsync(agent, day.After(55), desk => new WaitForSomebodyHandler(desk).Handle(new(id, new(false, "客户提供设备编号和照片"), null), ct), ct);
        }
        if (i == DemoCases.InApproval && await db.Staff.AnyAsync(s => s.Id == DemoPeople.KeyAccountManager.Id, ct))
            await ToApprovalAsync(id, day, ct);
    }

    private async Task ToApprovalAsync(Guid id, Day day, CancellationToken ct)
    {
        var officer = DemoPeople.ComplaintOfficer;
        await AsAsync(officer, day.After(130), async desk => await new JudgeComplaintHandler(desk)
            .Handle(new(id, new(true, "经核实，变更后的停电时间确未通知到客户，投诉成立。"), null), ct), ct);
        await AsAsync(officer, day.After(150), async desk => await new NameResponsibleHandler(desk, book)
            .Handle(new(id, new(DemoPeople.KeyAccountTeam.Id, DemoPeople.KeyAccountManager.Id), null), ct), ct);
        await AsAsync(officer, day.After(420), desk => new RecordCauseHandler(desk)
            .Handle(new(id, new(ComplaintCause.Information, "停电计划变更后，系统没有再次向重要客户发送通知。"), null), ct), ct);
        await AsAsync(officer, day.After(560), desk => new ProposeRemedyHandler(desk)
            .Handle(new(id, new(RemedyKind.Compensation, "赔偿报废产品的部分损失，书面道歉，并开通停电变更短信提醒。", 3000m), null), ct), ct);
        await AsAsync(officer, day.After(585), async desk => [await new SubmitRemedyHandler(desk).Handle(new(id, null), ct)], ct);
    }

    private Task AsAsync(DemoPerson person, DateTimeOffset at, Func<CaseDesk, Task> step, CancellationToken ct) => AsAsync(person, at, async desk =>
    {
        await step(desk);
        return [];
    }, ct);

    private async Task AsAsync(DemoPerson person, DateTimeOffset at, Func<CaseDesk, Task<IEnumerable<object>>> step, CancellationToken ct)
    {
        using var acting = actors.Act(Actor(person));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        foreach (var message in await step(new CaseDesk(db, actors, new DemoTime(at), book)))
            await outbox.PublishAsync(message);
        await outbox.SaveChangesAndFlushMessagesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private static Actor Actor(DemoPerson person) => new(person.Id, person.Name, person.UnitId, [person.UnitId],
        ServiceAccess.Permissions.Where(p => p.Defaults.ContainsKey(person.Role)).ToFrozenDictionary(p => p.Name, p => p.Defaults[person.Role]), [person.Role]);

    // People and customers reach Service as events a moment after their own modules' demo data.
    private async Task OthersAreKnownAsync(CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + Patience;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100), time);
        while (time.GetUtcNow() < until && !(await db.Staff.AnyAsync(cancellationToken) && await db.Customers.AnyAsync(cancellationToken)))
            await timer.WaitForNextTickAsync(cancellationToken);
    }

    /// <summary>When a case came in, and from there on in working time.</summary>
    private sealed record Day(WorkingCalendar Calendar, DateTimeOffset Opened)
    {
        public DateTimeOffset After(int minutes) => Calendar.Add(Opened, TimeSpan.FromMinutes(minutes));
    }
}
