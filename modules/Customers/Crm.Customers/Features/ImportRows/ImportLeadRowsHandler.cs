using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Duplicates;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Wolverine;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Turns the next waiting rows into leads, bad rows and suspects (C-01).</summary>
public sealed class ImportLeadRowsHandler(CustomersDbContext db, ImportChunkWork work, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the message; answers with the next one while rows wait.</summary>
    public Task<OutgoingMessages> Handle(ImportLeadRows message, CancellationToken ct) => work.DoAsync(message.ImportId, message, async (import, _, rows) =>
    {
        await DealWithAsync(import, rows, ct);
        return [];
    }, ct);

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
