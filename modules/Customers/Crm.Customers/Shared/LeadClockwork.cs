using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Sets the clock of a lead going, or stops it (C-04).</summary>
internal static class LeadClockwork
{
    /// <summary>Time counts from now where somebody works the lead; where nobody does, it does not count.</summary>
    public static Task RestartAsync(CustomersDbContext db, Lead lead, DateTimeOffset now, CancellationToken ct) => lead.IsWorked
        ? db.Database.ExecuteSqlAsync($"""
            INSERT INTO customers.lead_clocks (lead_id, since, next_at, escalated) VALUES ({lead.Id}, {now}, {now}, false)
            ON CONFLICT (lead_id) DO UPDATE SET since = excluded.since, due_at = NULL, next_at = excluded.next_at, escalated = false
            """, ct)
        : db.LeadClocks.Where(c => c.LeadId == lead.Id).ExecuteDeleteAsync(ct);
}
