using System.Security.Cryptography;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Features.Attachments;

internal static class AttachmentEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/cases/{id:guid}/attachments", AttachAsync).DisableAntiforgery()
            .RequirePermission(ServicePermissions.CaseLog).WithSummary("Adds a file of up to 10 MB");
        api.MapGet("/cases/{id:guid}/attachments/{attachmentId:guid}", DownloadAsync)
            .RequirePermission(ServicePermissions.CaseRead).WithSummary("A file's bytes");
    }

    private static async Task<AttachmentItem> AttachAsync(Guid id, IFormFile file, IMessageBus bus, CancellationToken ct)
    {
        if (file.Length is 0 or > Attachment.MaxBytes)
            throw new RuleException("service.file_size", "file", file.Length, Attachment.MaxBytes);
        var (name, content) = await file.ReadAsync(ct);
        return await bus.InvokeAsync<AttachmentItem>(new AttachFile(id, name, file.ContentType, content), ct);
    }

    /// <summary>Always as a download, never shown in Crm's origin: what customers send is not trusted.</summary>
    private static async Task<IResult> DownloadAsync(Guid id, Guid attachmentId, ServiceDbContext db, CaseDesk desk, HttpResponse response, CancellationToken ct)
    {
        await desk.DemandVisibleAsync(id, ct);
        var file = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == attachmentId && a.CaseId == id, ct) ?? throw new NotFoundException();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox";
        return Results.Stream(to => WriteAsync(to, file.Hash, db, ct), file.ContentType, file.Name);
    }

    private static async Task WriteAsync(Stream to, byte[] hash, ServiceDbContext db, CancellationToken ct)
    {
        await foreach (var chunk in db.FileChunks.AsNoTracking().Where(c => c.Hash == hash).OrderBy(c => c.Number).AsAsyncEnumerable().WithCancellation(ct))
            await to.WriteAsync(chunk.Bytes, ct);
    }

    /// <summary>What the bytes are found by.</summary>
    public static byte[] Hash(byte[] bytes) => SHA256.HashData(bytes);
}
