using Crm.Accounts.Data;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Subscriptions.Staff;

/// <summary>Keeps the copy of people; takes only a larger version.</summary>
public sealed class StaffChangedHandler(AccountsDbContext db)
{
    /// <summary>Handles the event.</summary>
    public Task Handle(StaffChanged e, CancellationToken ct)
    {
        var roles = e.Roles.ToArray();
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO accounts.staff AS x (id, name, unit_id, roles, active, version)
            VALUES ({e.StaffId}, {e.Name}, {e.UnitId}, {roles}, {e.Active}, {e.Version})
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit_id = excluded.unit_id, roles = excluded.roles,
                active = excluded.active, version = excluded.version
            WHERE x.version < excluded.version
            """, ct);
    }
}
