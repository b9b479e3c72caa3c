using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Seeding;
using Crm.Service.Contracts.Api;
using Crm.Testing;

namespace Crm.Service.Tests.Api;

/// <summary>Brings a complaint on its way as far as a test needs it.</summary>
internal sealed class ComplaintStory(ServiceHost service)
{
    public Guid Id { get; private set; }

    public static LogCaseRequest Power { get; } = new(
        CaseKind.Complaint, CaseChannel.Phone, "停电未提前通知", "昨日下午厂区停电三小时,事前没有收到通知,生产线报废一批产品。", Wanted: "赔偿损失并说明原因",
        CallerName: "王强", CallerPhone: "13800138000");

    public async Task<ComplaintStory> RegisterAsync(LogCaseRequest? request = null)
    {
        Id = (await service.Agent.LogCaseAsync(request ?? Power)).Id;
        return this;
    }

    public async Task<ComplaintStory> UpToRemedyAsync(Guid? responsible = null)
    {
        await service.Officer.JudgeAsync(Id, new(true, "经核实,停电通知确未送达。"));
        await service.Officer.NameResponsibleAsync(Id, new(DemoPeople.KeyAccountTeam.Id, responsible ?? DemoPeople.KeyAccountManager.Id));
        await service.Officer.RecordCauseAsync(Id, new(ComplaintCause.Information, "停电计划变更后没有再次通知客户。"));
        await service.Officer.ProposeRemedyAsync(Id, new(RemedyKind.Compensation, "赔偿报废产品损失,书面道歉。", 3000m));
        return this;
    }

    public async Task<ComplaintStory> SubmitAsync()
    {
        await service.Officer.SubmitAsync(Id);
        return this;
    }

    public async Task<ApprovalRequested> RequestedAsync() =>
        await service.Host.Events.WaitForAsync<ApprovalRequested>(e => e.SubjectId == Id);

    public async Task<ComplaintStory> DecideAsync(ApprovalOutcome outcome = ApprovalOutcome.Approved)
    {
        var request = service.Host.Events.Of<ApprovalRequested>().LastOrDefault(e => e.SubjectId == Id) ?? await RequestedAsync();
        ApprovalStepDecision[] decisions =
        [
            new(1, DemoPeople.BranchLeader.Id, "周敏", null, ApprovalOutcome.Approved, "同意", DateTimeOffset.UnixEpoch),
            new(2, DemoPeople.GeneralManager.Id, "陈国栋", null, outcome, "请尽快落实", DateTimeOffset.UnixEpoch),
        ];
        await service.Host.PublishAsync(new ApprovalDecided(request.RequestId, ApprovalKinds.ComplaintRemedy, "complaint", Id, outcome,
            DemoPeople.GeneralManager.Id, "请尽快落实", decisions, DateTimeOffset.UnixEpoch));
        await service.StageAsync(Id, outcome == ApprovalOutcome.Approved ? ComplaintStage.Approved : ComplaintStage.CauseFound);
        return this;
    }

    public async Task<ComplaintStory> UpToToldAsync()
    {
        await service.Officer.CarryOutAsync(Id, new("赔偿款 3000 元已付,道歉信已寄出。"));
        await service.Officer.TellAsync(Id, new(CaseChannel.Phone, "已告知客户赔偿和整改情况,客户表示接受。"));
        return this;
    }
}
