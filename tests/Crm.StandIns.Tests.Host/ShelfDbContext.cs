using Microsoft.EntityFrameworkCore;

namespace Crm.StandIns.Sample;

/// <summary>The second module's tables, in the same database.</summary>
public sealed class ShelfDbContext(DbContextOptions<ShelfDbContext> options) : DbContext(options)
{
    public DbSet<Pick> Picks => Set<Pick>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Pick>().ToTable("picks", "shelf");
}

public sealed class Pick
{
    public long Id { get; init; }

    public Guid OrderId { get; init; }
}
