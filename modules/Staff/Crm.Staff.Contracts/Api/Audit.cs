namespace Crm.Staff.Contracts.Api;

/// <summary>An entry of the audit.</summary>
/// <param name="Sequence">1, 2, 3 … without a gap.</param>
/// <param name="At">When it happened (UTC).</param>
/// <param name="Module">The module it comes from.</param>
/// <param name="StaffId">Who; empty for Crm itself.</param>
/// <param name="StaffName">Name at that time.</param>
/// <param name="Address">Network address it came from.</param>
/// <param name="TraceId">Trace of the request.</param>
/// <param name="Action">created, changed, deleted, or a word of the module's (read, exported …).</param>
/// <param name="RecordType">Type of the record, e.g. <c>Customer</c>.</param>
/// <param name="RecordId">Id of the record.</param>
/// <param name="Changes">Old and new values.</param>
public sealed record AuditItem(
    long Sequence, DateTimeOffset At, string Module, Guid StaffId, string StaffName, string? Address, string? TraceId,
    string Action, string RecordType, string RecordId, IReadOnlyList<AuditChange> Changes);

/// <summary>One value in an audit entry.</summary>
/// <param name="Field">The property, in camel case.</param>
/// <param name="Old">The value before, as text; null for none.</param>
/// <param name="New">The value after, as text; null for none.</param>
public sealed record AuditChange(string Field, string? Old, string? New);

/// <summary>Result of verifying the audit's hash chain.</summary>
/// <param name="Intact">Whether every entry is as it was written and none is missing between.</param>
/// <param name="Entries">How many entries were checked.</param>
/// <param name="BrokenAt">Sequence number of the first entry that does not fit; null when intact.</param>
/// <param name="Reason">content, link or gap: what is wrong there.</param>
/// <param name="LastHash">Hash of the last good entry, in hex. Written down elsewhere, it later proves that the end was not cut off.</param>
public sealed record AuditVerification(bool Intact, long Entries, long? BrokenAt, string? Reason, string LastHash);
