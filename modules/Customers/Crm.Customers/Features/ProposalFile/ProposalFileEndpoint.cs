using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.ProposalFile;

internal static class ProposalFileEndpoint
{
    private const int MaxMegabytes = 10;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/opportunities/{id:guid}/proposals/{proposalId:guid}/file", AttachAsync)
            .RequirePermission(CustomersPermissions.OpportunityWrite)
            .TakesFiles(MaxMegabytes)
            .WithSummary("Puts a document of up to 10 MB to a draft");
        api.MapGet("/opportunities/{id:guid}/proposals/{proposalId:guid}/file", DownloadAsync)
            .RequirePermission(CustomersPermissions.OpportunityRead)
            .WithSummary("The document's bytes");
    }

    private static async Task AttachAsync(Guid id, Guid proposalId, IFormFile file, IMessageBus bus, CancellationToken ct)
    {
        if (file.Length == 0 || Upload.Exceeds(file.Length, MaxMegabytes))
            throw new RuleException("customers.proposal.file", "file", Upload.Megabytes(file.Length), MaxMegabytes);
        var (name, content) = await file.ReadAsync(ct);
        var type = string.IsNullOrWhiteSpace(file.ContentType) ? "application/octet-stream" : file.ContentType;
        await bus.InvokeAsync(new AttachProposalFile(id, proposalId, name, type, content), ct);
    }

    /// <summary>Always as a download, never shown in Crm's origin.</summary>
    private static async Task<IResult> DownloadAsync(Guid id, Guid proposalId, CustomersDbContext db, IActors actors, HttpResponse response, CancellationToken ct)
    {
        if (!await db.Opportunities.Within(actors.Current, CustomersPermissions.OpportunityRead).AnyAsync(o => o.Id == id, ct))
            throw new NotFoundException();
        var proposal = await db.ProposalAsync(id, proposalId, ct);
        if (proposal.FileName is null)
            throw new NotFoundException();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox";
        return Results.Stream(to => WriteAsync(to, proposalId, db, ct), proposal.FileType, proposal.FileName);
    }

    private static async Task WriteAsync(Stream to, Guid proposalId, CustomersDbContext db, CancellationToken ct)
    {
        await foreach (var chunk in db.ProposalChunks.AsNoTracking().Where(c => c.ProposalId == proposalId).OrderBy(c => c.Part).AsAsyncEnumerable().WithCancellation(ct))
            await to.WriteAsync(chunk.Content, ct);
    }
}
