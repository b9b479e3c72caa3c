using Crm.Customers.Data;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Staff;

/// <summary>Keeps the copy of people: the unit of an owner's records, and who manages whom.</summary>
public sealed class StaffChangedHandler(CustomersDbContext db)
{
    /// <summary>Handles the event; an older version changes nothing.</summary>
    public Task Handle(StaffChanged e, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        INSERT INTO customers.staff_copies AS s (staff_id, name, unit_id, active, manager_id, version)
        VALUES ({e.StaffId}, {e.Name}, {e.UnitId}, {e.Active}, {e.ManagerId}, {e.Version})
        ON CONFLICT (staff_id) DO UPDATE SET name = excluded.name, unit_id = excluded.unit_id, active = excluded.active,
            manager_id = excluded.manager_id, version = excluded.version
        WHERE s.version < excluded.version
        """, ct);
}
