using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Staff.Tests;

/// <summary>Notes what Staff publishes.</summary>
public sealed class PublishedEventsHandler
{
    public void Handle(StaffChanged published, EventLog log) => log.Add(published);

    public void Handle(UnitChanged published, EventLog log) => log.Add(published);

    public void Handle(StaffMoved published, EventLog log) => log.Add(published);

    public void Handle(StaffLeft published, EventLog log) => log.Add(published);
}
