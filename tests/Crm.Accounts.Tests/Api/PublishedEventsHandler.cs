using Crm.Accounts.Contracts.Events;
using Crm.Approvals.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Accounts.Tests.Api;

/// <summary>Notes what the module publishes.</summary>
public sealed class PublishedEventsHandler
{
    /// <summary>Notes it.</summary>
    public void Handle(ApprovalRequested e, EventLog log) => log.Add(e);

    /// <summary>Notes it.</summary>
    public void Handle(ApprovalWithdrawn e, EventLog log) => log.Add(e);

    /// <summary>Notes it.</summary>
    public void Handle(KeyAccountRecognised e, EventLog log) => log.Add(e);

    /// <summary>Notes it.</summary>
    public void Handle(TierChanged e, EventLog log) => log.Add(e);

    /// <summary>Notes it.</summary>
    public void Handle(AccountTeamChanged e, EventLog log) => log.Add(e);

    /// <summary>Notes it.</summary>
    public void Handle(SlaPolicySet e, EventLog log) => log.Add(e);

    /// <summary>Notes it.</summary>
    public void Handle(RevenueBooked e, EventLog log) => log.Add(e);

    /// <summary>Notes it.</summary>
    public void Handle(CustomerValued e, EventLog log) => log.Add(e);

    /// <summary>Notes it.</summary>
    public void Handle(StaffNotified e, EventLog log) => log.Add(e);
}
