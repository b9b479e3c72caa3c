using Crm.BuildingBlocks.Auditing;

namespace Crm.Staff.Domain;

/// <summary>An entry in the chain; never changed, never deleted (a trigger sees to it).</summary>
internal sealed class AuditRecord
{
    private AuditRecord()
    {
    }

    public AuditRecord(long sequence, string module, AuditEntry entry, byte[] previous)
    {
        (Sequence, Module, Id, At) = (sequence, module, entry.Id, AuditLink.Stored(entry.At));
        (StaffId, StaffName, Address, TraceId) = (entry.StaffId, entry.StaffName, entry.Address, entry.TraceId);
        (Action, RecordType, RecordId, Changes) = (entry.Action, entry.RecordType, entry.RecordId, entry.Changes);
        (PreviousHash, Hash) = (previous, AuditLink.Hash(previous, sequence, module, entry));
    }

    public long Sequence { get; private set; }
    public Guid Id { get; private set; }
    public string Module { get; private set; } = "";
    public DateTimeOffset At { get; private set; }
    public Guid StaffId { get; private set; }
    public string StaffName { get; private set; } = "";
    public string? Address { get; private set; }
    public string? TraceId { get; private set; }
    public string Action { get; private set; } = "";
    public string RecordType { get; private set; } = "";
    public string RecordId { get; private set; } = "";
    public string Changes { get; private set; } = "";
    public byte[] PreviousHash { get; private set; } = [];
    public byte[] Hash { get; private set; } = [];

    public AuditEntry Entry() => new(Id, At, StaffId, StaffName, Address, TraceId, Action, RecordType, RecordId, Changes);
}
