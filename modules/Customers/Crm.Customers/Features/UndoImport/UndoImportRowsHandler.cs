using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.ImportRows;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.UndoImport;

/// <summary>
/// Takes the next rows back: what the file created goes, what it changed is as before, unless somebody worked with it since. Records, row states and counts are one
/// transaction under the import's row lock; whoever changes a record at the same moment makes this chunk start anew.
/// </summary>
public sealed class UndoImportRowsHandler(CustomersDbContext db, IActors actors, IActorSource people, ErrorTexts texts, TimeProvider time)
{
    private const int ChunkSize = 200;

    /// <summary>Handles the message; answers with the next one while rows are left.</summary>
    public async Task<OutgoingMessages> Handle(UndoImportRows message, CancellationToken ct)
    {
        var import = await db.LockImportAsync(message.ImportId, ct);
        if (import is not { State: ImportStates.Undoing })
            return [];
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(import.Culture); // Reasons in the language of whoever imported.
        var written = db.ImportRows.Where(r => r.ImportId == import.Id && ImportRowStates.Written.Contains(r.State));
        // What each activity found of its customer is put back from the last one to the first.
        var ordered = import.Kind == ImportKinds.Activity ? written.OrderByDescending(r => r.Line) : written.OrderBy(r => r.Line);
        var rows = await ordered.Take(ChunkSize).ToListAsync(ct);
        var messages = new OutgoingMessages();
        using var acting = await people.FindAsync(import.By, ct) is { } actor ? actors.Act(actor) : null;
        var work = new UndoneRows(rows, texts);
        switch (import.Kind)
        {
            case ImportKinds.Customer:
                messages.AddRange(await new UndoCustomers(db, work, import.By, time.GetUtcNow()).RunAsync(ct));
                break;
            case ImportKinds.Contact:
                messages.AddRange(await new UndoContacts(db, work, import.By, time.GetUtcNow()).RunAsync(ct));
                break;
            case ImportKinds.Opportunity:
                await UndoOpportunities.RunAsync(db, work, ct);
                break;
            case ImportKinds.Activity:
                messages.AddRange(await new UndoActivities(db, work, import.By, time.GetUtcNow()).RunAsync(ct));
                break;
            default:
                await UndoLeads.RunAsync(db, work, ct);
                break;
        }
        import.CountUndone(rows);
        if (import.State == ImportStates.Undoing)
            messages.Add(message);
        return messages;
    }
}
