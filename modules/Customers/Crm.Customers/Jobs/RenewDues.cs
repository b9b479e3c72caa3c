using Crm.BuildingBlocks.Modules;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>Works out anew who is due when: the rules have changed.</summary>
public sealed record RenewDues : Command;

/// <summary>One statement over all customers, which writes only those whose dates change.</summary>
public sealed class RenewDuesHandler(CustomersDbContext db)
{
    /// <summary>Handles the message.</summary>
    public async Task Handle(RenewDues message, CancellationToken ct)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlAsync($"""
            WITH rules AS MATERIALIZED (
                SELECT k.stage, k.grade, make_interval(days => customers.contact_days(k.stage, k.grade)) AS contact, make_interval(days => customers.visit_days(k.stage, k.grade)) AS visit
                FROM (SELECT DISTINCT stage, grade FROM customers.customer_standings) k
            )
            UPDATE customers.customer_standings s
            SET next_contact_due = coalesce(s.last_contact_at, s.known_since) + r.contact, next_visit_due = coalesce(s.last_visit_at, s.known_since) + r.visit
            FROM rules r
            WHERE r.stage IS NOT DISTINCT FROM s.stage AND r.grade IS NOT DISTINCT FROM s.grade
                AND (s.next_contact_due IS DISTINCT FROM coalesce(s.last_contact_at, s.known_since) + r.contact
                    OR s.next_visit_due IS DISTINCT FROM coalesce(s.last_visit_at, s.known_since) + r.visit)
            """, ct);
    }
}
