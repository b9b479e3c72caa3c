using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Wolverine;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Turns the next waiting rows into contacts, changes of contacts and bad rows (C-27), as <see cref="ImportCustomerRowsHandler"/> does with customers.</summary>
public sealed class ImportContactRowsHandler(CustomersDbContext db, ImportChunkWork work, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the message; answers with the next one while rows wait.</summary>
    public Task<OutgoingMessages> Handle(ImportContactRows message, CancellationToken ct) => work.DoAsync(message.ImportId, message, async chunk =>
    {
        var now = time.GetUtcNow();
        var facts = await new ContactRows(db, chunk, new ContactRowReader(chunk.Import, texts), now).DealWithAsync(ct);
        return facts.Count > 0 ? [new CustomersImported(facts, chunk.Import.By, now)] : [];
    }, ct);
}
