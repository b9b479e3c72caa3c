using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Wolverine;

namespace Crm.Customers.Features.ImportRows;

/// <summary>
/// The frame of a chunk, whatever its rows are: under the import's row lock, as whoever imports. Records, row states and counts are one transaction: a row that was
/// dealt with is not waiting any more, whatever is delivered twice.
/// </summary>
public sealed class ImportChunkWork(CustomersDbContext db, BulkCopy copy, PendingLists lists, RowsAhead ahead, IActors actors, IActorSource people, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Deals with the next rows.</summary>
    /// <param name="importId">The import.</param>
    /// <param name="message">What brings the next chunk, while rows wait.</param>
    /// <param name="deal">Deals with the rows; gives what the others must know.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What the others must know, and the next message.</returns>
    internal async Task<OutgoingMessages> DoAsync(Guid importId, object message, Func<ImportChunk, Task<IReadOnlyList<object>>> deal, CancellationToken ct)
    {
        var import = await db.LockImportAsync(importId, ct);
        if (import is not { State: ImportStates.Running })
            return [];
        var waiting = await db.NextRowsAsync(import, ct);
        var (rows, next) = (waiting.Take(ImportChunks.Size).ToList(), waiting.Skip(ImportChunks.Size).ToList());
        if (await people.FindAsync(import.By, ct) is not { } actor)
        {
            import.Fail(texts.Text("customers.import.gone"), time.GetUtcNow());
            return [];
        }
        using var acting = actors.Act(actor); // The audit names whoever imports, and what is closed to the person is not there (C-25).
        var messages = new OutgoingMessages();
        using var gathering = copy.Gather(db);
        messages.AddRange(await deal(new ImportChunk(import, actor, rows, next, await ahead.TakeAsync(import.Id), ahead)));
        await PendingLists.GrowAsync(db, ct);
        await copy.WriteGatheredAsync(db, ct);
        lists.SortIn(Indexes(import.Kind));
        await db.SaveRowsAsync(import, rows, ct);
        import.Count(rows, time.GetUtcNow());
        await db.SaveChangesAsync(ct);
        if (import.State == ImportStates.Running)
            messages.Add(message);
        return messages;
    }

    /// <summary>The indexes that take longest to write.</summary>
    private static string[] Indexes(string kind) => kind switch
    {
        ImportKinds.Lead => ["customers.ix_leads_search"],
        ImportKinds.Customer => ["customers.ix_customers_search", "customers.ix_contacts_search"],
        ImportKinds.Contact => ["customers.ix_contacts_search"],
        ImportKinds.Opportunity => ["customers.ix_opportunities_search"],
        _ => [],
    };
}
