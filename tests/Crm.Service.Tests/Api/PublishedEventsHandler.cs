using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.Service.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Service.Tests.Api;

/// <summary>Notes what the module publishes.</summary>
public sealed class PublishedEventsHandler
{
    public void Handle(AuditBatchRecorded e, EventLog log) => log.Add(e);

    public void Handle(CaseOpened e, EventLog log) => log.Add(e);

    public void Handle(CaseResolved e, EventLog log) => log.Add(e);

    public void Handle(CaseClosed e, EventLog log) => log.Add(e);

    public void Handle(CaseRecusalChanged e, EventLog log) => log.Add(e);

    public void Handle(ComplaintDecided e, EventLog log) => log.Add(e);

    public void Handle(InteractionRecorded e, EventLog log) => log.Add(e);

    public void Handle(SlaBreached e, EventLog log) => log.Add(e);

    public void Handle(SurveyAnswered e, EventLog log) => log.Add(e);

    public void Handle(QuestionnairePublished e, EventLog log) => log.Add(e);

    public void Handle(ApprovalRequested e, EventLog log) => log.Add(e);

    public void Handle(ApprovalWithdrawn e, EventLog log) => log.Add(e);

    public void Handle(StaffNotified e, EventLog log) => log.Add(e);
}
