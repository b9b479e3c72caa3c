using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Attachments;

/// <summary>Handles <see cref="AttachFile"/>.</summary>
public sealed class AttachFileHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<AttachmentItem> Handle(AttachFile command, CancellationToken ct)
    {
        var found = await desk.FindAsync(command.CaseId, ifMatch: null, ct);
        var (hash, now) = (AttachmentEndpoints.Hash(command.Bytes), desk.Now);
        if (!await db.FileChunks.AnyAsync(c => c.Hash == hash, ct))
            AddChunks(hash, command.Bytes);
        var file = new Attachment
        {
            Id = Guid.CreateVersion7(now),
            CaseId = found.Id,
            Hash = hash,
            Name = command.Name.Length is 0 or > 200 ? "file" : command.Name,
            ContentType = string.IsNullOrWhiteSpace(command.ContentType) ? "application/octet-stream" : command.ContentType,
            Size = command.Bytes.Length,
            By = desk.Me.StaffId,
            At = now,
        };
        db.Add(file);
        found.Write("attach", desk.Me.StaffId, now, file.Name);
        return new(file.Id, file.Name, file.ContentType, file.Size, file.By, file.At);
    }

    private void AddChunks(byte[] hash, byte[] bytes)
    {
        for (var i = 0; i * FileChunk.Size < bytes.Length; i++)
            db.Add(new FileChunk { Hash = hash, Number = i, Bytes = bytes[(i * FileChunk.Size)..Math.Min(bytes.Length, (i + 1) * FileChunk.Size)] });
    }
}
