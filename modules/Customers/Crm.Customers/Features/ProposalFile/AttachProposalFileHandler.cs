using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ProposalFile;

/// <summary>Keeps the document in chunks, in place of the one before.</summary>
public sealed class AttachProposalFileHandler(CustomersDbContext db, IActors actors)
{

    /// <summary>Handles the command.</summary>
    public async Task Handle(AttachProposalFile command, CancellationToken ct)
    {
        var opportunity = await db.OpportunityAsync(command.OpportunityId, actors.Current, CustomersPermissions.OpportunityWrite, ct);
        var proposal = await db.ProposalAsync(opportunity.Id, command.ProposalId, ct);
        proposal.Attach(command.FileName, command.FileType, command.Content.Length);
        await db.SaveChangesAsync(ct); // Whoever sends it meanwhile is noticed before the old document goes.
        await db.ProposalChunks.Where(c => c.ProposalId == proposal.Id).ExecuteDeleteAsync(ct);
        db.ProposalChunks.AddRange(command.Content.Chunk(Upload.ChunkBytes).Select((bytes, i) => new ProposalChunk { ProposalId = proposal.Id, Part = i, Content = bytes }));
    }
}
