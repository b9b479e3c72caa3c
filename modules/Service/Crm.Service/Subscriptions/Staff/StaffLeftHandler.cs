using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Staff;

/// <summary>Open cases of somebody who left go to the successor or, where the case concerns the successor, back to the queue (S-12).</summary>
public sealed class StaffLeftHandler(ServiceDbContext db)
{
    /// <summary>Hands the cases over; safe to do again.</summary>
    public async Task Handle(StaffLeft e, CancellationToken ct)
    {
        var open = await db.Cases.Where(c => c.OwnerId == e.StaffId && CaseLifecycle.Open.Contains(c.Status)).ToListAsync(ct);
        foreach (var about in open)
            about.Assign(null, about.IsRecused(e.SuccessorId) ? null : e.SuccessorId, null, Guid.Empty, e.At);
        var responsible = await db.Cases.Include(c => c.Complaint)
            .Where(c => c.Complaint!.ResponsibleId == e.StaffId && CaseLifecycle.Open.Contains(c.Status)).ToListAsync(ct);
        foreach (var about in responsible)
            about.Complaint!.HandResponsibilityTo(about.IsRecused(e.SuccessorId) ? null : e.SuccessorId);
    }
}
