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
    public Task<OutgoingMessages> Handle(ImportLeadRows message, CancellationToken ct) => work.DoAsync(message.ImportId, message, async chunk =>
    {
        await DealWithAsync(chunk, ct);
        return [];
    }, ct);

    private async Task DealWithAsync(ImportChunk chunk, CancellationToken ct)
    {
        var (import, reader) = (chunk.Import, new LeadRowReader(chunk.Import, texts));
        var read = chunk.ReadBy(cells => Sought(reader.Read(cells)));
        var good = new List<(ImportRow Row, LeadRow Read, DuplicateQuery Query, DuplicateKeys Keys)>();
        foreach (var row in chunk.Rows)
        {
            var one = read(row);
            if (one.Sought is { } sought)
                good.Add((row, one, sought.Query, sought.Keys));
            else
                row.Refuse(one.Problems);
        }
        var transaction = await db.TransactionIdAsync(ct);
        var known = new KnownRecords(await DuplicateFinder.CandidatesAsync(db, good.Select(g => g.Keys), ct), good.Select(g => g.Keys));
        var suspected = new List<(ImportRow Row, List<Candidate> Alike)>();
        foreach (var (row, one, query, keys) in good)
        {
            if (DuplicateFinder.Rank(known.Sharing(keys.Hashes), query, keys) is { Count: > 0 } alike)
                suspected.Add((row, alike));
            else
                Take(import, row, one, transaction, known);
        }
        await db.SuspectAsync(suspected, ct);
    }

    /// <summary>The row with what its duplicates would share with it.</summary>
    private static LeadRow Sought(LeadRow row)
    {
        if (row.Fields is not { } fields)
            return row;
        var query = LeadInput.Query(fields);
        return row with { Sought = new SoughtRow(query, DuplicateKeys.Of(query)) };
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
