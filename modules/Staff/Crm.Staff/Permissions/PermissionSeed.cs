using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Permissions;

/// <summary>
/// After each migration: makes the roles that come with Crm and gives permissions that are new their defaults. What
/// administrators changed since stays as it is.
/// </summary>
internal sealed class PermissionSeed(StaffDbContext db, IEnumerable<PermissionGroup> groups, TimeProvider time) : IAfterMigration
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Locks.Seed})", cancellationToken);
        var roles = await db.Roles.Select(r => r.Key).ToListAsync(cancellationToken);
        db.Roles.AddRange(BuiltInRoles.All.Where(r => !roles.Contains(r.Key)));
        var known = (await db.KnownPermissions.Select(p => p.Name).ToListAsync(cancellationToken)).ToHashSet();
        var all = (await db.Roles.Select(r => r.Key).ToListAsync(cancellationToken)).Concat(BuiltInRoles.All.Select(r => r.Key)).ToHashSet();
        foreach (var permission in groups.SelectMany(g => g.Permissions).Where(p => known.Add(p.Name)))
        {
            db.KnownPermissions.Add(new KnownPermission { Name = permission.Name, SeededAt = time.GetUtcNow() });
            var defaults = permission.Defaults.Where(d => all.Contains(d.Key) && d.Value != RecordScope.None);
            db.RoleGrants.AddRange(defaults.Select(d => new RoleGrant { Role = d.Key, Permission = permission.Name, Scope = d.Value }));
        }
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
