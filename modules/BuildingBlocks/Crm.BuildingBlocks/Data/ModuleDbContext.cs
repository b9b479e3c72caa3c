using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Crm.BuildingBlocks.Data;

/// <summary>
/// What every module's context has: its own schema, snake-case names, <c>xmin</c> versions, enums as text, and the module's share of
/// audit, idempotency and jobs, so that all of it is written in the same transaction as the business rows.
/// </summary>
public abstract class ModuleDbContext : DbContext
{
    /// <summary>Sets up the context; a transaction fails as a whole, so that saving needs no savepoint.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="schema">The module's schema, e.g. <c>customers</c>.</param>
    protected ModuleDbContext(DbContextOptions options, string schema) : base(options)
    {
        Schema = schema;
        Database.AutoSavepointsEnabled = false;
    }

    /// <summary>The module's schema.</summary>
    public string Schema { get; }

    /// <summary>The module's name: the schema's.</summary>
    public string Module => Schema;

    private List<object>? gathered;

    /// <summary>
    /// Adds a record that nobody has yet: it is saved with what else changes or, while <see cref="BulkCopy.Gather"/> is on, copied with its like and never tracked.
    /// Whoever adds thousands so spares the snapshots of all of them.
    /// </summary>
    /// <param name="record">The record, with its key.</param>
    public void AddNew(object record)
    {
        if (gathered is { } records)
            records.Add(record);
        else
            Add(record);
    }

    /// <summary>From now on new records are gathered.</summary>
    internal void GatherNew() => gathered ??= [];

    /// <summary>What was gathered; from now on new records are tracked again.</summary>
    internal List<object> TakeGathered()
    {
        var records = gathered ?? [];
        gathered = null;
        return records;
    }

    /// <inheritdoc/>
    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfiguration(new AuditPendingConfiguration());
        modelBuilder.ApplyConfiguration(new IdempotencyKeyConfiguration());
        modelBuilder.ApplyConfiguration(new JobConfiguration());
        modelBuilder.ApplyConfiguration(new JobRunConfiguration());
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly, t => !t.IsAbstract);
        Configure(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => typeof(IVersioned).IsAssignableFrom(e.ClrType)))
            modelBuilder.Entity(entity.ClrType).Property<uint>(nameof(IVersioned.Version)).HasColumnName("xmin").HasColumnType("xid").IsRowVersion();
        SnakeCase.Apply(modelBuilder, Schema);
    }

    /// <summary>The module's own mapping beyond its <c>IEntityTypeConfiguration</c> classes, which are found by themselves.</summary>
    protected virtual void Configure(ModelBuilder modelBuilder)
    {
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
    }
}
