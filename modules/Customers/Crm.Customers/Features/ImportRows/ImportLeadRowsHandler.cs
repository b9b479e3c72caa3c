using System.Globalization;
using Crm.BuildingBlocks.Errors;
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
public sealed class ImportLeadRowsHandler(CustomersDbContext db, ErrorTexts texts, TimeProvider time)
{
    private const int ChunkSize = 200;

    /// <summary>Handles the message; answers with the next one while rows wait.</summary>
    public async Task<ImportLeadRows?> Handle(ImportLeadRows message, CancellationToken ct)
    {
        var import = await db.LockImportAsync(message.ImportId, ct);
        if (import is not { State: ImportStates.Running })
            return null;
        var rows = await db.ImportRows.Where(r => r.ImportId == import.Id && r.State == ImportRowStates.Waiting)
            .OrderBy(r => r.Line).Take(ChunkSize).ToListAsync(ct);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(import.Culture); // Reasons in the language of whoever imports.
        await DealWithAsync(import, rows, ct);
        import.Count(rows, time.GetUtcNow());
        return import.State == ImportStates.Running ? message : null;
    }

    private async Task DealWithAsync(LeadImport import, List<ImportRow> rows, CancellationToken ct)
    {
        var reader = new RowReader(import, texts);
        var good = new List<(ImportRow Row, ReadRow Read, DuplicateQuery Query, DuplicateKeys Keys)>();
        foreach (var row in rows)
        {
            var read = reader.Read(row.Cells);
            if (read.Fields is { } fields && LeadInput.Query(fields) is var query)
                good.Add((row, read, query, DuplicateKeys.Of(query)));
            else
                (row.State, row.Reason) = (ImportRowStates.Bad, string.Join(' ', read.Problems.Select(p => p.Message)));
        }
        var known = new KnownRecords(await DuplicateFinder.CandidatesAsync(db, good.Select(g => g.Keys), ct));
        foreach (var (row, read, query, keys) in good)
            Take(import, row, read, DuplicateFinder.Rank(known.Sharing(keys.Hashes), query, keys), known);
    }

    private void Take(LeadImport import, ImportRow row, ReadRow read, List<Candidate> alike, KnownRecords known)
    {
        if (alike.Count > 0)
        {
            (row.State, row.Resembles) = (ImportRowStates.Suspected, [.. alike.Select(a => a.ToDuplicate(false))]);
            return;
        }
        var lead = db.CreateFrom(import, read, time.GetUtcNow(), null);
        (row.State, row.LeadId) = (ImportRowStates.Created, lead.Id);
        // The next rows of this chunk are compared with it too.
        known.Add(new Candidate("lead", lead.Id, lead.Name, lead.NameEn, null, lead.Stage, lead.OwnerId, lead.UnitId, lead.DuplicateKeys, [], 0));
    }
}

internal static class ImportedLeads
{
    /// <summary>The import, locked until the transaction ends.</summary>
    public static Task<LeadImport?> LockImportAsync(this CustomersDbContext db, Guid id, CancellationToken ct) =>
        db.Imports.FromSql($"SELECT *, xmin FROM customers.lead_imports WHERE id = {id} FOR UPDATE").SingleOrDefaultAsync(ct);

    /// <summary>Adds the lead of a row, for whoever imports.</summary>
    public static Lead CreateFrom(this CustomersDbContext db, LeadImport import, ReadRow read, DateTimeOffset now, string? duplicateReason)
    {
        var lead = Lead.Create(read.Fields!, new Ownership(import.InPool ? null : import.By, import.UnitId), import.By, now, duplicateReason);
        lead.Rate(read.ValueGrade, read.Importance);
        db.AddLead(lead);
        return lead;
    }
}
