using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Staff;

/// <summary>Keeps people and units; takes only a larger version.</summary>
public sealed class OrganisationHandler(ServiceDbContext db, ServiceBook book)
{
    /// <summary>A person changed.</summary>
    public async Task Handle(StaffChanged e, CancellationToken ct)
    {
        var roles = e.Roles.ToArray();
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO service.staff AS x (id, name, unit_id, manager_id, roles, active, version)
            VALUES ({e.StaffId}, {e.Name}, {e.UnitId}, {e.ManagerId}, {roles}, {e.Active}, {e.Version})
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit_id = excluded.unit_id, manager_id = excluded.manager_id,
                roles = excluded.roles, active = excluded.active, version = excluded.version
            WHERE x.version < excluded.version
            """, ct);
        book.Forget();
    }

    /// <summary>A unit changed.</summary>
    public async Task Handle(UnitChanged e, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO service.units AS x (id, name, name_en, parent_id, manager_id, active, version)
            VALUES ({e.UnitId}, {e.Name}, {e.NameEn}, {e.ParentId}, {e.ManagerId}, {e.Active}, {e.Version})
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_en = excluded.name_en, parent_id = excluded.parent_id,
                manager_id = excluded.manager_id, active = excluded.active, version = excluded.version
            WHERE x.version < excluded.version
            """, ct);
        book.Forget();
    }
}
