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
    public Task<OutgoingMessages> Handle(ImportCustomerRows message, CancellationToken ct) => work.DoAsync(message.ImportId, message, async chunk =>
    {
        var facts = await DealWithAsync(chunk, ct);
        return facts.Count > 0 ? [new CustomersImported(facts, chunk.Import.By, time.GetUtcNow())] : [];
    }, ct);

    private async Task<List<CustomerFacts>> DealWithAsync(ImportChunk chunk, CancellationToken ct)
    {
        var (import, actor) = (chunk.Import, chunk.Actor);
        var (reader, now) = (new CustomerRowReader(import, await db.ArchiveFieldSetAsync(ct), texts), time.GetUtcNow());
        var read = chunk.ReadBy(cells => import.Mode == ImportModes.Update ? reader.Read(cells) : Sought(reader.Read(cells)));
        var good = new List<(ImportRow Row, CustomerRow Read)>();
        foreach (var row in chunk.Rows)
        {
            if (read(row) is var one && one.Problems.Count == 0)
                good.Add((row, one));
            else
                row.Refuse(one.Problems);
        }
        var places = await RowPlaces.ReadAsync(db, actor, good, ct);
        good.RemoveAll(g => g.Row.State != ImportRowStates.Waiting);
        var transaction = await db.TransactionIdAsync(ct);
        var codes = await TakenCodesAsync(good, ct);
        var changed = new List<CustomerFacts>();
        if (import.Mode != ImportModes.Create)
        {
            var changes = new CustomerChanges(db, import, actor, reader, places, codes, transaction);
            changed = await changes.ApplyAsync(good, ct);
            good.RemoveAll(g => g.Row.State != ImportRowStates.Waiting);
        }
        foreach (var (row, one) in import.Mode == ImportModes.Create ? [] : good.Where(g => g.Read.Fields is not null))
            if (reader.WrongValues(one.Fields!, null).ToList() is { Count: > 0 } problems)
                row.Refuse(problems);
        good.RemoveAll(g => g.Row.State != ImportRowStates.Waiting);
        var fresh = await FreshAsync(good, codes, ct);
        return [.. changed, .. await ImportedCustomers.CreateAsync(db, import, fresh, places, ImportRowStates.Created, null, transaction, now, ct)];
    }

    /// <summary>Those that may become customers: whatever resembles something waits for a decision.</summary>
    private async Task<List<(ImportRow Row, CustomerRow Read)>> FreshAsync(List<(ImportRow Row, CustomerRow Read)> rows, Dictionary<string, Guid> codes, CancellationToken ct)
    {
        var named = rows.Where(r => r.Read.Sought is not null).Select(r => (r.Row, r.Read, r.Read.Sought!.Query, r.Read.Sought.Keys)).ToList();
        foreach (var (row, read) in rows.Where(r => r.Read.Fields is null))
            row.Refuse([new RowProblem("name", texts.Text("customers.import.name_needed"))]);
        var known = new KnownRecords(await DuplicateFinder.CandidatesAsync(db, named.Select(n => n.Keys), ct), named.Select(n => n.Keys));
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

    /// <summary>The row with what its duplicates would share with it.</summary>
    private static CustomerRow Sought(CustomerRow row)
    {
        if (row.Fields is not { } fields)
            return row;
        string?[] numbers = [.. fields.Phones ?? [], row.Contact?.Mobile];
        var query = new DuplicateQuery(
            fields.Name, fields.NameEn, fields.Uscc, [.. numbers.OfType<string>()], row.Contact?.Email is { } email ? [email] : null, fields.Web);
        return row with { Sought = new SoughtRow(query, DuplicateKeys.Of(query)) };
    }

    private async Task<Dictionary<string, Guid>> TakenCodesAsync(List<(ImportRow Row, CustomerRow Read)> rows, CancellationToken ct)
    {
        string[] wanted = [.. rows.Select(r => r.Read.Cells["externalCode"]).OfType<string>().Distinct()];
        return wanted.Length == 0
            ? []
            : await db.Customers.IgnoreQueryFilters().AsNoTracking().Where(c => wanted.Contains(c.ExternalCode)).ToDictionaryAsync(c => c.ExternalCode!, c => c.Id, ct);
    }
}
