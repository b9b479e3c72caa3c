using Crm.Knowledge.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Knowledge.Tests.Api;

/// <summary>Notes what the module publishes.</summary>
public sealed class PublishedEventsHandler
{
    /// <summary>Notes it.</summary>
    public void Handle(ArticlePublished e, EventLog log) => log.Add(e);

    /// <summary>Notes it.</summary>
    public void Handle(StaffNotified e, EventLog log) => log.Add(e);
}
