using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.BuildingBlocks.Jobs;

/// <summary>A recurring job's place in the calendar and who runs it now.</summary>
internal sealed class JobRow
{
    public required string Name { get; init; }
    public DateTimeOffset NextRunAt { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public string? LeaseBy { get; set; }
}

/// <summary>One run of a job, kept for operators.</summary>
internal sealed class JobRunRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Job { get; init; }
    public required string Node { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; set; }
    public string? Outcome { get; set; }
    public string? Detail { get; set; }
}

internal sealed class JobConfiguration : IEntityTypeConfiguration<JobRow>
{
    public void Configure(EntityTypeBuilder<JobRow> builder) => builder.ToTable("jobs").HasKey(j => j.Name);
}

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRunRow>
{
    public void Configure(EntityTypeBuilder<JobRunRow> builder)
    {
        builder.ToTable("job_runs").HasKey(r => r.Id);
        builder.HasIndex(r => new { r.Job, r.StartedAt }).IsDescending(false, true);
    }
}
