namespace Crm.Service.Domain.Cases;

/// <summary>Somebody has a case open (S-02: two people on one case see each other).</summary>
public sealed class CasePresence
{
    /// <summary>How long one counts as present after the last sign.</summary>
    public static readonly TimeSpan Counts = TimeSpan.FromSeconds(45);

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>Who.</summary>
    public Guid StaffId { get; init; }

    /// <summary>When last noticed.</summary>
    public DateTimeOffset SeenAt { get; init; }
}

/// <summary>A warning or breach that has been told, so that it is told once.</summary>
public sealed class ClockMark
{
    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>first-reply or resolution.</summary>
    public required string Clock { get; init; }

    /// <summary>warning or late.</summary>
    public required string Mark { get; init; }

    /// <summary>The due time it was told for.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>When it was told.</summary>
    public DateTimeOffset At { get; init; }
}
