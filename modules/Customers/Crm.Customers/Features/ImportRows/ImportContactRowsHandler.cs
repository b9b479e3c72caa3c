using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Wolverine;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Turns the next waiting rows into contacts, changes of contacts and bad rows (C-27), as <see cref="ImportCustomerRowsHandler"/> does with customers.</summary>
public sealed class ImportContactRowsHandler(CustomersDbContext db, BulkCopy copy, IActors actors, IActorSource people, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the message; answers with the next one while rows wait.</summary>
    public async Task<OutgoingMessages> Handle(ImportContactRows message, CancellationToken ct)
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
        using var acting = actors.Act(actor); // The audit names whoever imports.
        var facts = await new ContactRows(db, import, actor, new ContactRowReader(import, texts), now).DealWithAsync(rows, ct);
        await copy.WriteAddedAsync(db, ct);
        await db.SaveRowsAsync(import, rows, ct);
        import.Count(rows, now);
        await db.SaveChangesAsync(ct);
        var messages = new OutgoingMessages();
        if (facts.Count > 0)
            messages.Add(new CustomersImported(facts, import.By, now));
        if (import.State == ImportStates.Running)
            messages.Add(message);
        return messages;
    }
}
