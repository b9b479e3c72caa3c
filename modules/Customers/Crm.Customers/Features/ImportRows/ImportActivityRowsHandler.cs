using Crm.BuildingBlocks.Errors;
using Crm.Customers.Data;
using Wolverine;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Turns the next waiting rows into activities, changes of activities and bad rows (C-27), as <see cref="ImportCustomerRowsHandler"/> does with customers.</summary>
public sealed class ImportActivityRowsHandler(CustomersDbContext db, ImportChunkWork work, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the message; answers with what the others must know, and the next message while rows wait.</summary>
    public Task<OutgoingMessages> Handle(ImportActivityRows message, CancellationToken ct) => work.DoAsync(message.ImportId, message, chunk =>
    {
        var now = time.GetUtcNow();
        return new ActivityRows(db, chunk, new ActivityRowReader(chunk.Import, now, texts), now).DealWithAsync(ct);
    }, ct);
}
