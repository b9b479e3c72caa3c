namespace Crm.BuildingBlocks.Auditing;

/// <summary>A record whose creation and changes go into the audit, with old and new values.</summary>
public interface IAudited
{
    /// <summary>The record's id.</summary>
    Guid Id { get; }
}

/// <summary>A property that the audit leaves out: search vectors, counters, secrets.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAuditedAttribute : Attribute;

/// <summary>A map of which the audit names the changed keys, as <c>property.key</c>, instead of the whole before and after.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AuditedByKeyAttribute : Attribute;

/// <summary>One entry as it reaches the audit. Events with it carry facts only.</summary>
/// <param name="Id">Unique; a second delivery is recognised by it.</param>
/// <param name="At">When it happened.</param>
/// <param name="StaffId">Who did it; empty for Crm itself.</param>
/// <param name="StaffName">Name at that time.</param>
/// <param name="Address">Network address it came from.</param>
/// <param name="TraceId">The request's trace.</param>
/// <param name="Action">created, changed, deleted, or a word of the module's (read, exported, approved).</param>
/// <param name="RecordType">Type name, e.g. <c>Customer</c>.</param>
/// <param name="RecordId">The record's id.</param>
/// <param name="Changes">JSON object: property to <c>{"old":…,"new":…}</c>.</param>
public sealed record AuditEntry(
    Guid Id, DateTimeOffset At, Guid StaffId, string StaffName, string? Address, string? TraceId,
    string Action, string RecordType, string RecordId, string Changes);

/// <summary>A batch of a module's audit entries, handed to Staff through the outbox.</summary>
/// <param name="Module">The module they come from.</param>
/// <param name="Entries">Oldest first.</param>
public sealed record AuditBatchRecorded(string Module, IReadOnlyList<AuditEntry> Entries);
