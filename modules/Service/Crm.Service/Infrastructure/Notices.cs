using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Events;

namespace Crm.Service.Infrastructure;

/// <summary>Notifications about cases. They never go to somebody whom the case concerns: the next level gets them instead (S-12).</summary>
internal static class Notices
{
    /// <summary>A notification, or null where nobody is left to tell.</summary>
    public static StaffNotified? About(Case about, string kind, IEnumerable<Guid?> to, Guid by, DateTimeOffset now, params (string Name, string? Value)[] facts)
    {
        var readers = to.OfType<Guid>().Where(id => id != by && id != Guid.Empty && !about.IsRecused(id)).Distinct().ToList();
        if (readers.Count == 0)
            return null;
        var named = new Dictionary<string, string> { ["number"] = about.Number, ["subject"] = about.Subject, ["kind"] = Words.Of(about.Kind) };
        foreach (var (name, value) in facts)
            if (value is not null)
                named[name] = value;
        return new(Guid.CreateVersion7(now), readers, kind, $"/service/cases/{about.Id}", named, now);
    }

    /// <summary>Who is told of a new case in the queue: its owner, for a complaint the unit's complaint officers, else whoever leads the unit.</summary>
    public static IEnumerable<Guid?> ForNewCase(this ServiceFacts facts, Case about)
    {
        if (about.OwnerId is { } owner)
            return [owner];
        if (about.Kind != CaseKind.Complaint)
            return [];
        var officers = facts.Organisation.WithRole(StaffRoles.ComplaintOfficer, about.UnitId, about.Recused);
        return officers.Count > 0 ? officers.Select(id => (Guid?)id) : [facts.Organisation.Leader(about.UnitId, about.Recused)];
    }

    /// <summary>Who is told when a clock warns or runs out: the owner and whoever leads the unit, or the next level.</summary>
    public static IEnumerable<Guid?> ForClock(this ServiceFacts facts, Case about) =>
        [about.OwnerId, facts.Organisation.Leader(about.UnitId, about.Recused)];
}
