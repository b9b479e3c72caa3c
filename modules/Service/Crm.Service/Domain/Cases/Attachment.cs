namespace Crm.Service.Domain.Cases;

/// <summary>A file of a case. The bytes are kept once per content, in chunks.</summary>
public sealed class Attachment
{
    /// <summary>The most bytes of a file: 10 MB.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>The attachment.</summary>
    public Guid Id { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>SHA-256 of the bytes.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>File name, without folders.</summary>
    public required string Name { get; init; }

    /// <summary>Media type, as uploaded.</summary>
    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    /// <summary>Who uploaded it.</summary>
    public Guid By { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>A part of a file's bytes.</summary>
public sealed class FileChunk
{
    /// <summary>Bytes of a chunk at most.</summary>
    public const int Size = 256 * 1024;

    /// <summary>SHA-256 of the whole file.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>0, 1, 2 …</summary>
    public int Number { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; init; }
}
