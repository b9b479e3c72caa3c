namespace Crm.Customers.Domain.Pool;

/// <summary>
/// When an open lead with an owner must be touched next (C-04). A row of its own, so that time neither disturbs who edits the lead nor
/// rewrites its search index; it is set going by whatever gives the lead an owner, and brought up to date by a job when it strikes.
/// </summary>
internal sealed class LeadClock
{
    public Guid LeadId { get; init; }

    /// <summary>What time counts from: the last contact, or since when the owner has it.</summary>
    public DateTimeOffset Since { get; set; }

    /// <summary>Late from here on; null until the job has worked it out.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>When the job looks at it.</summary>
    public DateTimeOffset NextAt { get; set; }

    /// <summary>The owner's manager knows.</summary>
    public bool Escalated { get; set; }

    public static LeadClock Start(Guid leadId, DateTimeOffset now) => new() { LeadId = leadId, Since = now, NextAt = now };
}
