using Crm.BuildingBlocks.Errors;
using Crm.Customers.Data;
using Wolverine;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Turns the next waiting rows into opportunities, changes of opportunities and bad rows (C-27), as <see cref="ImportCustomerRowsHandler"/> does with customers.</summary>
public sealed class ImportOpportunityRowsHandler(CustomersDbContext db, ImportChunkWork work, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the message; answers with what the others must know, and the next message while rows wait.</summary>
    public Task<OutgoingMessages> Handle(ImportOpportunityRows message, CancellationToken ct) => work.DoAsync(message.ImportId, message, chunk =>
    {
        var now = time.GetUtcNow();
        return new OpportunityRows(db, chunk, new OpportunityRowReader(chunk.Import, now, texts), now).DealWithAsync(ct);
    }, ct);
}
