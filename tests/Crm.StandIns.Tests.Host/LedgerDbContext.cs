using Microsoft.EntityFrameworkCore;

namespace Crm.StandIns.Sample;

/// <summary>The first module's tables.</summary>
public sealed class LedgerDbContext(DbContextOptions<LedgerDbContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Entry> Entries => Set<Entry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>().ToTable("orders", "ledger").Property(x => x.Id).ValueGeneratedNever();
        modelBuilder.Entity<Entry>().ToTable("entries", "ledger");
    }
}

public sealed class Order
{
    public Guid Id { get; init; }
}

/// <summary>One for each time an event took effect; two for one event would be one too many.</summary>
public sealed class Entry
{
    public long Id { get; init; }

    public Guid OrderId { get; init; }

    /// <summary>The process it happened in.</summary>
    public int Node { get; init; }
}
