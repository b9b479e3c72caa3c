namespace Crm.Staff.Domain;

/// <summary>Walks the chain from the first entry on and stops at the first that does not fit.</summary>
internal sealed class AuditCheck
{
    public long Entries { get; private set; }
    public byte[] LastHash { get; private set; } = AuditLink.Genesis;
    public long? BrokenAt { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>Takes the next entry; false once something is wrong.</summary>
    public bool Next(AuditRecord record)
    {
        var reason = record.Sequence != Entries + 1 ? "gap"
            : !record.PreviousHash.AsSpan().SequenceEqual(LastHash) ? "link"
            : !record.Hash.AsSpan().SequenceEqual(AuditLink.Hash(LastHash, record.Sequence, record.Module, record.Entry())) ? "content"
            : null;
        if (reason is not null)
        {
            (BrokenAt, Reason) = (reason == "gap" ? Entries + 1 : record.Sequence, reason);
            return false;
        }
        Entries++;
        LastHash = record.Hash;
        return true;
    }
}
