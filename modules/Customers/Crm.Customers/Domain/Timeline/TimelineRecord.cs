namespace Crm.Customers.Domain.Timeline;

/// <summary>An entry of a customer's or lead's timeline; a source event makes one entry, however often it comes.</summary>
internal sealed class TimelineRecord
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid? CustomerId { get; set; }
    public Guid? LeadId { get; init; }
    public DateTimeOffset At { get; init; }
    public required string Topic { get; init; }
    public required string Kind { get; init; }
    public required IReadOnlyDictionary<string, string> Facts { get; init; }
    public string? Link { get; init; }
    public Guid By { get; init; }

    /// <summary>Names the event it came from, e.g. <c>case.opened:0197…</c>; unique.</summary>
    public required string SourceKey { get; init; }
}
