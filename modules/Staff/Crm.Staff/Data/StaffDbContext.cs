using Crm.BuildingBlocks.Data;
using Crm.Staff.Domain;
using Crm.Staff.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Crm.Staff.Data;

/// <summary>The Staff module's tables, in schema <c>staff</c>.</summary>
public sealed class StaffDbContext(DbContextOptions<StaffDbContext> options) : ModuleDbContext(options, StaffModule.Name)
{
    internal DbSet<Unit> Units => Set<Unit>();
    internal DbSet<Person> People => Set<Person>();
    internal DbSet<Role> Roles => Set<Role>();
    internal DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();
    internal DbSet<KnownPermission> KnownPermissions => Set<KnownPermission>();
    internal DbSet<SignInAccount> Accounts => Set<SignInAccount>();
    internal DbSet<Session> Sessions => Set<Session>();
    internal DbSet<ApiKey> ApiKeys => Set<ApiKey>();
    internal DbSet<LinkToken> LinkTokens => Set<LinkToken>();
    internal DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();
    internal DbSet<Notice> Notices => Set<Notice>();
    internal DbSet<NoticeSetting> NoticeSettings => Set<NoticeSetting>();
    internal DbSet<AuditRecord> AuditLog => Set<AuditRecord>();

    /// <summary>Saves; where people, units, permissions, sessions or keys changed, tells every node to forget what it had cached (on commit).</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var shapesActors = ChangeTracker.Entries<IShapesActors>().Any(Matters);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (shapesActors)
            await StaffSignals.ActorsChangedAsync(this, cancellationToken);
        return saved;
    }

    // Nothing is cached of a session that is only being made.
    private static bool Matters(EntityEntry<IShapesActors> entry) =>
        entry.State is EntityState.Modified or EntityState.Deleted || (entry.State == EntityState.Added && entry.Entity is not Session);

    /// <summary>The units as a tree.</summary>
    internal async Task<UnitTree> UnitTreeAsync(CancellationToken cancellationToken)
    {
        await Units.LoadAsync(cancellationToken);
        return new UnitTree(Units.Local.Select(u => new UnitNode(u.Id, u.ParentId, u.ManagerId, u.Name)));
    }
}
