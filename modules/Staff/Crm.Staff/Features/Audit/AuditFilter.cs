using Crm.BuildingBlocks.Api;
using Crm.Staff.Domain;

namespace Crm.Staff.Features.Audit;

/// <summary>What to look for in the audit; whatever is null does not matter.</summary>
internal sealed record AuditFilter
{
    public Guid? StaffId { get; init; }
    public string? Module { get; init; }
    public string? RecordType { get; init; }
    public string? RecordId { get; init; }
    public string? Action { get; init; }
    public DateTimeOffset? From { get; init; }
    public DateTimeOffset? Until { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }

    public IQueryable<AuditRecord> Apply(IQueryable<AuditRecord> rows)
    {
        if (StaffId is { } staffId)
            rows = rows.Where(a => a.StaffId == staffId);
        if (!string.IsNullOrEmpty(Module))
            rows = rows.Where(a => a.Module == Module);
        if (!string.IsNullOrEmpty(RecordType))
            rows = rows.Where(a => a.RecordType == RecordType);
        if (!string.IsNullOrEmpty(RecordId))
            rows = rows.Where(a => a.RecordId == RecordId);
        if (!string.IsNullOrEmpty(Action))
            rows = rows.Where(a => a.Action == Action);
        if (From?.ToUniversalTime() is { } from)
            rows = rows.Where(a => a.At >= from);
        if (Until?.ToUniversalTime() is { } until)
            rows = rows.Where(a => a.At < until);
        if (Keyset.Read<long>(Cursor) is var (sequence, _))
            rows = rows.Where(a => a.Sequence < sequence);
        return rows;
    }
}
