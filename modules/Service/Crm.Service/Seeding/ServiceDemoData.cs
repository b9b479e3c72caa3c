using System.Collections.Frozen;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
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
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Seeding;

/// <summary>A dozen cases of the demo company, made the way people make them, so that history, clocks and events are all there.</summary>
internal sealed class ServiceDemoData(ServiceDbContext db, IMessageBus bus, IActors actors, TimeProvider time) : IDemoData
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public int Order => 40;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Cases.IgnoreQueryFilters().AnyAsync(cancellationToken))
            return;
        await OthersAreKnownAsync(cancellationToken);
        var customers = await db.Customers.AsNoTracking().OrderBy(c => c.Code).Take(12).Select(c => c.Id).ToListAsync(cancellationToken);
        for (var i = 0; i < DemoCases.All.Count; i++)
        {
            var request = DemoCases.All[i] with { CustomerId = customers.Count == 0 ? null : customers[i % customers.Count] };
            var id = await AsAsync(DemoPeople.ServiceAgent, new LogCase(request), cancellationToken);
            await GoOnAsync(i, id, cancellationToken);
        }
    }

    private async Task GoOnAsync(int i, Guid id, CancellationToken ct)
    {
        var agent = DemoPeople.ServiceAgent;
        if (DemoCases.Answers.TryGetValue(i, out var answer))
            await AsAsync(agent, new AnswerCustomer(id, new(CaseChannel.Phone, answer)), ct);
        if (DemoCases.Solutions.TryGetValue(i, out var solution))
            await AsAsync(agent, new ResolveCase(id, new(solution), null), ct);
        if (i == DemoCases.Waiting)
        {
            await AsAsync(agent, new StartCase(id, null), ct);
            await AsAsync(agent, new WaitForSomebody(id, new(false, "客户提供设备编号和照片"), null), ct);
        }
        if (i == DemoCases.InApproval && await db.Staff.AnyAsync(s => s.Id == DemoPeople.KeyAccountManager.Id, ct))
            await ToApprovalAsync(id, ct);
    }

    private async Task ToApprovalAsync(Guid id, CancellationToken ct)
    {
        var officer = DemoPeople.ComplaintOfficer;
        await AsAsync(officer, new JudgeComplaint(id, new(true, "经核实，变更后的停电时间确未通知到客户，投诉成立。"), null), ct);
        await AsAsync(officer, new NameResponsible(id, new(DemoPeople.KeyAccountTeam.Id, DemoPeople.KeyAccountManager.Id), null), ct);
        await AsAsync(officer, new RecordCause(id, new(ComplaintCause.Information, "停电计划变更后，系统没有再次向重要客户发送通知。"), null), ct);
        await AsAsync(officer, new ProposeRemedy(id, new(RemedyKind.Compensation, "赔偿报废产品的部分损失，书面道歉，并开通停电变更短信提醒。", 3000m), null), ct);
        await AsAsync(officer, new SubmitRemedy(id, null), ct);
    }

    private async Task<Guid> AsAsync(DemoPerson person, LogCase command, CancellationToken ct)
    {
        using (actors.Act(Actor(person)))
            return (await bus.InvokeAsync<LoggedCase>(command, ct)).Id;
    }

    private async Task AsAsync(DemoPerson person, object command, CancellationToken ct)
    {
        using (actors.Act(Actor(person)))
            await bus.InvokeAsync(command, ct);
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
}
