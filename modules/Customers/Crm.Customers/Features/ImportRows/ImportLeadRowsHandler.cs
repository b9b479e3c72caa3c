using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Duplicates;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ImportRows;

/// <summary>
/// Turns the next waiting rows into leads, bad rows and suspects. Leads, row states and counts are one transaction under the import's
/// row lock: a row that was dealt with is not waiting any more, whatever is delivered twice.
/// </summary>
public sealed class ImportLeadRowsHandler(CustomersDbContext db, BulkCopy copy, IActors actors, IActorSource people, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the message; answers with the next one while rows wait.</summary>
    public async Task<ImportLeadRows?> Handle(ImportLeadRows message, CancellationToken ct)
    {
        var import = await db.LockImportAsync(message.ImportId, ct);
        if (import is not { State: ImportStates.Running })
            return null;
        var rows = await db.NextRowsAsync(import, ct);
        if (await people.FindAsync(import.By, ct) is not { } actor)
        {
            import.Fail(texts.Text("customers.import.gone"), time.GetUtcNow());
            return null;
        }
        using var acting = actors.Act(actor); // The audit names whoever imports, and what is like a row is told as he may know it.
        await DealWithAsync(import, rows, ct);
        await copy.WriteAddedAsync(db, ct);
        await db.SaveRowsAsync(import, rows, ct);
        import.Count(rows, time.GetUtcNow());
        return import.State == ImportStates.Running ? message : null;
    }

    private async Task DealWithAsync(FileImport import, List<ImportRow> rows, CancellationToken ct)
    {
        var reader = new LeadRowReader(import, texts);
        var good = new List<(ImportRow Row, LeadRow Read, DuplicateQuery Query, DuplicateKeys Keys)>();
        foreach (var row in rows)
        {
            var read = reader.Read(row.Cells);
            if (read.Fields is { } fields && LeadInput.Query(fields) is var query)
                good.Add((row, read, query, DuplicateKeys.Of(query)));
            else
                row.Refuse(read.Problems);
        }
        var transaction = await db.TransactionIdAsync(ct);
        var known = new KnownRecords(await DuplicateFinder.CandidatesAsync(db, good.Select(g => g.Keys), ct));
        var suspected = new List<(ImportRow Row, List<Candidate> Alike)>();
        foreach (var (row, read, query, keys) in good)
        {
            if (DuplicateFinder.Rank(known.Sharing(keys.Hashes), query, keys) is { Count: > 0 } alike)
                suspected.Add((row, alike));
            else
                Take(import, row, read, transaction, known);
        }
        await db.SuspectAsync(suspected, ct);
    }

    private void Take(FileImport import, ImportRow row, LeadRow read, uint transaction, KnownRecords known)
    {
        var lead = db.CreateFrom(import, read, time.GetUtcNow(), null);
        row.Wrote(ImportRowStates.Created, lead.Id, transaction);
        // The next rows of this chunk are compared with it too.
        known.Add(new Candidate("lead", lead.Id, lead.Name, lead.NameEn, null, lead.Stage, lead.OwnerId, lead.UnitId, lead.DuplicateKeys, [], 0));
    }
}

internal static class ImportedLeads
{
    /// <summary>Adds the lead of a row, for whoever imports.</summary>
    public static Lead CreateFrom(this CustomersDbContext db, FileImport import, LeadRow read, DateTimeOffset now, string? duplicateReason)
    {
        var lead = Lead.Create(read.Fields!, new Ownership(import.InPool ? null : import.By, import.UnitId), import.By, now, duplicateReason);
        lead.Rate(read.ValueGrade, read.Importance);
        db.AddLead(lead);
        return lead;
    }
}
