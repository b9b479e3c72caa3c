using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Crm.BuildingBlocks.Auditing;

namespace Crm.Staff.Domain;

/// <summary>
/// The audit's hash chain: each entry's hash covers its number, everything in it and the hash of the one before, so nothing can be
/// changed, left out or put in between without every later hash being wrong.
/// </summary>
internal static class AuditLink
{
    /// <summary>What the first entry builds on.</summary>
    public static byte[] Genesis { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>SHA-256 over the hash before and the entry, each field with its length in front so that no two entries read the same.</summary>
    public static byte[] Hash(byte[] previous, long sequence, string module, AuditEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Append(hash, sequence.ToString(CultureInfo.InvariantCulture));
        Append(hash, module);
        Append(hash, entry.Id.ToString("D"));
        Append(hash, Stored(entry.At).ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture));
        Append(hash, entry.StaffId.ToString("D"));
        Append(hash, entry.StaffName);
        Append(hash, entry.Address);
        Append(hash, entry.TraceId);
        Append(hash, entry.Action);
        Append(hash, entry.RecordType);
        Append(hash, entry.RecordId);
        Append(hash, entry.Changes);
        return hash.GetHashAndReset();
    }

    /// <summary>A time as PostgreSQL keeps it: UTC, microseconds.</summary>
    public static DateTimeOffset Stored(DateTimeOffset at)
    {
        var utc = at.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    private static void Append(IncrementalHash hash, string? text)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        BinaryPrimitives.WriteInt32BigEndian(length, text is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
