using System.Text.Json;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Duplicates;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.ImportRows;

/// <summary>
/// Turns the next waiting rows into customers, changes of customers, bad rows and suspects (C-27). The others are told in one event a chunk.
/// </summary>
public sealed class ImportCustomerRowsHandler(CustomersDbContext db, ImportChunkWork work, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the message; answers with the next one while rows wait.</summary>
    public Task<OutgoingMessages> Handle(ImportCustomerRows message, CancellationToken ct) => work.DoAsync(message.ImportId, message, async (import, actor, rows) =>
    {
        var facts = await DealWithAsync(import, actor, rows, ct);
        return facts.Count > 0 ? [new CustomersImported(facts, import.By, time.GetUtcNow())] : [];
    }, ct);

    private async Task<List<CustomerFacts>> DealWithAsync(FileImport import, Actor actor, List<ImportRow> rows, CancellationToken ct)
    {
        var (reader, now) = (new CustomerRowReader(import, await db.ArchiveFieldSetAsync(ct), texts), time.GetUtcNow());
        var good = new List<(ImportRow Row, CustomerRow Read)>();
        foreach (var row in rows)
        {
            var read = reader.Read(row.Cells);
            if (read.Problems.Count == 0)
                good.Add((row, read));
            else
                row.Refuse(read.Problems);
        }
        var transaction = await db.TransactionIdAsync(ct);
        var codes = await TakenCodesAsync(good, ct);
        var changed = new List<CustomerFacts>();
        if (import.Mode != ImportModes.Create)
        {
            var changes = new CustomerChanges(db, import, actor, reader, codes, transaction);
            changed = await changes.ApplyAsync(good, ct);
            good.RemoveAll(g => g.Row.State != ImportRowStates.Waiting);
        }
        foreach (var (row, read) in import.Mode == ImportModes.Create ? [] : good.Where(g => g.Read.Fields is not null))
            if (reader.WrongValues(read.Fields!, null).ToList() is { Count: > 0 } problems)
                row.Refuse(problems);
        good.RemoveAll(g => g.Row.State != ImportRowStates.Waiting);
        var fresh = await FreshAsync(good, codes, ct);
        return [.. changed, .. await ImportedCustomers.CreateAsync(db, import, fresh, ImportRowStates.Created, null, transaction, now, ct)];
    }

    /// <summary>Those that may become customers: whatever resembles something waits for a decision.</summary>
    private async Task<List<(ImportRow Row, CustomerRow Read)>> FreshAsync(List<(ImportRow Row, CustomerRow Read)> rows, Dictionary<string, Guid> codes, CancellationToken ct)
    {
        var named = rows.Where(r => r.Read.Fields is not null).Select(r => (r.Row, r.Read, Query: Query(r.Read)))
            .Select(r => (r.Row, r.Read, r.Query, Keys: DuplicateKeys.Of(r.Query))).ToList();
        foreach (var (row, read) in rows.Where(r => r.Read.Fields is null))
            row.Refuse([new RowProblem("name", texts.Text("customers.import.name_needed"))]);
        var known = new KnownRecords(await DuplicateFinder.CandidatesAsync(db, named.Select(n => n.Keys), ct));
        var fresh = new List<(ImportRow, CustomerRow)>();
        var suspected = new List<(ImportRow Row, List<Candidate> Alike)>();
        foreach (var (row, read, query, keys) in named)
        {
            if (read.Fields!.ExternalCode is { } code && !codes.TryAdd(code, Guid.Empty))
                row.Refuse([new RowProblem("externalCode", texts.Text("customers.import.external_code", code))]);
            else if (DuplicateFinder.Rank(known.Sharing(keys.Hashes), query, keys) is { Count: > 0 } alike)
                suspected.Add((row, alike));
            else
            {
                fresh.Add((row, read));
                // The next rows of this chunk are compared with it too.
                known.Add(new Candidate("customer", Guid.CreateVersion7(), query.Name!, query.NameEn, null, CustomerStages.Prospect, null, Guid.Empty, keys.Hashes, [], 0));
            }
        }
        await db.SuspectAsync(suspected, ct);
        return fresh;
    }

    private static DuplicateQuery Query(CustomerRow row)
    {
        var fields = row.Fields!;
        string?[] numbers = [.. fields.Phones ?? [], row.Contact?.Mobile];
        return new DuplicateQuery(
            fields.Name, fields.NameEn, fields.Uscc, [.. numbers.OfType<string>()], row.Contact?.Email is { } email ? [email] : null, fields.Web);
    }

    private async Task<Dictionary<string, Guid>> TakenCodesAsync(List<(ImportRow Row, CustomerRow Read)> rows, CancellationToken ct)
    {
        string[] wanted = [.. rows.Select(r => r.Read.Cells["externalCode"]).OfType<string>().Distinct()];
        return wanted.Length == 0
            ? []
            : await db.Customers.IgnoreQueryFilters().AsNoTracking().Where(c => wanted.Contains(c.ExternalCode)).ToDictionaryAsync(c => c.ExternalCode!, c => c.Id, ct);
    }
}
