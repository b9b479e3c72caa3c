using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Wolverine;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Turns the next waiting rows into opportunities, changes of opportunities and bad rows (C-27), as <see cref="ImportCustomerRowsHandler"/> does with customers.</summary>
public sealed class ImportOpportunityRowsHandler(CustomersDbContext db, BulkCopy copy, IActors actors, IActorSource people, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the message; answers with what the others must know, and the next message while rows wait.</summary>
    public async Task<OutgoingMessages> Handle(ImportOpportunityRows message, CancellationToken ct)
    {
        var import = await db.LockImportAsync(message.ImportId, ct);
        if (import is not { State: ImportStates.Running })
            return [];
        var (rows, now) = (await db.NextRowsAsync(import, ct), time.GetUtcNow());
        if (await people.FindAsync(import.By, ct) is not { } actor)
        {
            import.Fail(texts.Text("customers.import.gone"), now);
            return [];
        }
        using var acting = actors.Act(actor); // The audit names whoever imports, and what is closed to the person is not there (C-25).
        var messages = new OutgoingMessages();
        messages.AddRange(await new OpportunityRows(db, import, actor, new OpportunityRowReader(import, now, texts), now).DealWithAsync(rows, ct));
        await copy.WriteAddedAsync(db, ct);
        await db.SaveRowsAsync(import, rows, ct);
        import.Count(rows, now);
        await db.SaveChangesAsync(ct);
        if (import.State == ImportStates.Running)
            messages.Add(message);
        return messages;
    }
}
