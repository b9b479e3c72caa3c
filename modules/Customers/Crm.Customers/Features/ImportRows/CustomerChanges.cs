using System.Text.Json;
using Crm.BuildingBlocks.Names;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Rows that change the customers that their key finds.</summary>
internal sealed class CustomerChanges(
    CustomersDbContext db, FileImport import, Actor actor, CustomerRowReader reader, RowPlaces places, Dictionary<string, Guid> externalCodes, uint transaction)
{
    private readonly string key = import.Key!;

    /// <summary>Changes what is found; rows that find nothing and may create stay waiting.</summary>
    public async Task<List<CustomerFacts>> ApplyAsync(IReadOnlyList<(ImportRow Row, CustomerRow Read)> rows, CancellationToken ct)
    {
        var found = await FindAsync([.. rows.Select(r => Value(r.Read.Cells)).OfType<string>().Distinct()], ct);
        Guid[] ids = [.. found.SelectMany(f => f).Select(c => c.Id)];
        var before = await db.WrittenBeforeAsync(import, ids, ct);
        var contacts = (await db.CustomerContacts.Where(l => ids.Contains(l.CustomerId)).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
            .Join(db.Contacts, l => l.ContactId, c => c.Id, (l, c) => new { l.CustomerId, Contact = c }).AsNoTracking().ToListAsync(ct)).ToLookup(l => l.CustomerId, l => l.Contact);
        var known = rows.Any(r => r.Read.Place is not null) ? await db.Places.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct) : [];
        var changed = new List<Customer>();
        var renamed = new Dictionary<Guid, string>();
        foreach (var (row, read) in rows)
        {
            if (Find(found, read.Cells, before) is not { } customer)
            {
                if (read.Cells.Problems.Count > 0)
                    row.Refuse(read.Cells.Problems);
                continue;
            }
            before[customer.Id] = row.Line;
            var (was, name) = (JsonSerializer.Serialize(CustomerInput.Of(customer)), customer.Name);
            var fields = CustomerRowReader.Over(CustomerInput.Of(customer), read.Cells);
            if (Wrong(customer, fields, read.Cells) is { Count: > 0 } problems)
            {
                row.Refuse(problems);
                continue;
            }
            var (same, there) = (JsonSerializer.Serialize(CustomerInput.Clean(fields)) == was, known.GetValueOrDefault(customer.Id));
            var moves = RowPlaces.Moves(places.Of(read), there);
            if (same && !moves)
            {
                (row.State, row.RecordId) = (ImportRowStates.Same, customer.Id);
                continue;
            }
            row.Wrote(ImportRowStates.Updated, customer.Id, transaction, moves ? RowPlaces.With(was, there) : was);
            if (moves)
                Put(customer, there, places.Of(read)!);
            if (same)
                continue;
            customer.Change(fields);
            customer.Index([.. contacts[customer.Id]]);
            if (customer.Name != name)
                renamed[customer.Id] = customer.Name;
            changed.Add(customer);
        }
        await IndexOpportunitiesAsync(renamed, ct);
        return await FactsAsync(changed, contacts, ct);
    }

    /// <summary>The customer's row is written too: by it is seen later whether somebody changed the customer since.</summary>
    private void Put(Customer customer, Place? there, PlaceCustomerRequest wanted)
    {
        if (there is null)
            db.Places.Add(there = new Place { Id = customer.Id });
        there.Put(wanted);
        db.Entry(customer).Property(c => c.Search).IsModified = true;
    }

    private Customer? Find(ILookup<string, Customer> found, Cells cells, Dictionary<Guid, int> before)
    {
        if (Value(cells) is not { } value)
        {
            if (import.Mode == ImportModes.Update)
                cells.Wrong(key, "customers.import.key_missing", cells.Label(key));
            return null;
        }
        Customer[] mine = [.. found[value].Where(c => actor.ReachesOrPool(CustomersPermissions.Write, c.OwnerId, c.UnitId))];
        if (mine.Length == 1)
        {
            if (!before.TryGetValue(mine[0].Id, out var line))
                return mine[0];
            cells.Wrong(key, "customers.import.same_row", line, value);
        }
        else if (mine.Length > 1)
            cells.Wrong(key, "customers.import.key_many", cells.Label(key), value, mine.Length);
        else if (import.Mode == ImportModes.Update || key == "code")
            cells.Wrong(key, "customers.import.key_none", cells.Label(key), value);
        return null;
    }

    private List<RowProblem> Wrong(Customer customer, CustomerFields fields, Cells cells)
    {
        List<RowProblem> problems = [.. reader.Wrong(fields), .. reader.WrongValues(fields, customer)];
        if (fields.ExternalCode is { } code && code != customer.ExternalCode)
        {
            if (externalCodes.TryGetValue(code, out var owner) && owner != customer.Id)
                problems.Add(new RowProblem("externalCode", cells.Text("customers.import.external_code", code)));
            else
                externalCodes[code] = customer.Id;
        }
        return problems;
    }

    /// <summary>The value of the key's cell as customers have it.</summary>
    private string? Value(Cells cells) => key == "uscc" && UnifiedSocialCreditCode.TryParse(cells[key], out var code) ? code.Value : cells[key];

    private async Task<ILookup<string, Customer>> FindAsync(string[] values, CancellationToken ct) => key switch
    {
        "code" => await db.FindByCodeAsync(values, ct),
        "externalCode" => (await db.Customers.Where(c => values.Contains(c.ExternalCode)).ToListAsync(ct)).ToLookup(c => c.ExternalCode!),
        _ => (await db.Customers.Where(c => values.Contains(c.Uscc)).ToListAsync(ct)).ToLookup(c => c.Uscc!),
    };

    // Opportunities are found by the customer's name, also after it has changed.
    private async Task IndexOpportunitiesAsync(Dictionary<Guid, string> renamed, CancellationToken ct)
    {
        if (renamed.Count == 0)
            return;
        foreach (var opportunity in await db.Opportunities.Where(o => renamed.Keys.Contains(o.CustomerId)).ToListAsync(ct))
            opportunity.Index(renamed[opportunity.CustomerId]);
    }

    private async Task<List<CustomerFacts>> FactsAsync(List<Customer> changed, ILookup<Guid, Contact> contacts, CancellationToken ct)
    {
        Guid[] ids = [.. changed.Select(c => c.Id)];
        var grades = await db.Standings.AsNoTracking().Where(s => ids.Contains(s.CustomerId)).ToDictionaryAsync(s => s.CustomerId, s => s.Grade, ct);
        return [.. changed.Select(c => CustomerFactsOf.Of(c, grades.GetValueOrDefault(c.Id), contacts[c.Id]))];
    }
}
