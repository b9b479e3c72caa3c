using System.Text.Json;
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

namespace Crm.Customers.Features.ImportRows;

/// <summary>A chunk of rows of contacts, with the customers they belong to and whoever is known there.</summary>
internal sealed class ContactRows(CustomersDbContext db, ImportChunk chunk, ContactRowReader reader, DateTimeOffset now)
{
    private readonly FileImport import = chunk.Import;
    private readonly Actor actor = chunk.Actor;
    private readonly RowCustomers customers = new(db, chunk.Actor, CustomersPermissions.Write, "customers.import.key_none");
    private readonly Dictionary<Guid, List<Part>> parts = [];
    private readonly HashSet<Customer> touched = [];
    private Dictionary<Guid, int> before = [];
    private uint transaction;

    public async Task<List<CustomerFacts>> DealWithAsync(CancellationToken ct)
    {
        await chunk.Rows.EachAsync(chunk.ReadBy(reader.Read), read => LoadAsync(read, ct), cells => customers.Find(cells), Take);
        return await FactsAsync(ct);
    }

    private void Take(ImportRow row, ContactRow read, Customer customer)
    {
        var there = parts[customer.Id];
        if (import.Mode != ImportModes.Create && Find(there, read.Cells) is { } part)
            Change(row, read, customer, part);
        else if (read.Cells.Problems.Count > 0)
            return;
        else if (read.Fields is not { } fields)
            read.Cells.Wrong("name", "customers.import.name_needed");
        else if (there.Find(p => p.Same(fields)) is not null)
            read.Cells.Wrong("name", "customers.import.contact_there", fields.Name, customer.Name);
        else if (Above(read.Cells, there, null, out var above))
            Add(row, fields with { ReportsTo = above }, customer, there);
    }

    private void Add(ImportRow row, ContactFields fields, Customer customer, List<Part> there)
    {
        var contact = Contact.Create(fields, import.By, now);
        var part = new Part(new CustomerContact { CustomerId = customer.Id, ContactId = contact.Id }, contact);
        part.Place(fields);
        db.AddNew(contact);
        db.AddNew(part.Link);
        there.Add(part);
        SetMain(there, part, fields.Main || there.Count == 1);
        touched.Add(customer);
        row.Wrote(ImportRowStates.Created, contact.Id, transaction);
    }

    private void Change(ImportRow row, ContactRow read, Customer customer, Part part)
    {
        if (!before.TryAdd(part.Contact.Id, row.Line))
        {
            read.Cells.Wrong(import.Key, "customers.import.same_row", before[part.Contact.Id], part.Contact.Name);
            return;
        }
        var was = part.Fields();
        var fields = ContactRowReader.Over(was, read.Cells);
        if (!Above(read.Cells, parts[customer.Id], part, out var above))
            return;
        fields = fields with { ReportsTo = above ?? was.ReportsTo };
        if (reader.Wrong(fields).ToList() is { Count: > 0 } problems)
        {
            row.Refuse(problems);
            return;
        }
        if (fields == was)
        {
            (row.State, row.RecordId) = (ImportRowStates.Same, part.Contact.Id);
            return;
        }
        part.Contact.Change(fields, import.By, now);
        part.Place(fields);
        SetMain(parts[customer.Id], part, fields.Main);
        touched.Add(customer);
        row.Wrote(ImportRowStates.Updated, part.Contact.Id, transaction, JsonSerializer.Serialize(was));
    }

    /// <summary>The boss that a row names: one contact of the customer, known or further up in the file; null where it names none. False where it names nobody.</summary>
    private static bool Above(Cells cells, List<Part> there, Part? part, out Guid? above)
    {
        above = null;
        if (cells["reportsTo"] is not { } name)
            return true;
        var found = there.FindAll(p => p.Contact.Name == name && p != part);
        if (found.Count != 1)
            cells.Wrong("reportsTo", found.Count == 0 ? "customers.import.boss_none" : "customers.import.boss_many", name);
        else if (part is not null && ContactBook.Circles(part.Contact.Id, found[0].Contact.Id, [.. there.Select(p => p.Link)]))
            cells.Wrong("reportsTo", "customers.contact.circle");
        else
            above = found[0].Contact.Id;
        return above is not null;
    }

    /// <summary>Whom the key finds at the customer; a problem where it is not one.</summary>
    private Part? Find(List<Part> there, Cells cells)
    {
        var key = import.Key!;
        if (cells[key] is not { } value)
        {
            if (import.Mode == ImportModes.Update)
                cells.Wrong(key, "customers.import.key_missing", cells.Label(key));
            return null;
        }
        var found = there.FindAll(p => p.Has(key, value));
        if (found.Count > 1)
            cells.Wrong(key, "customers.import.key_many", cells.Label(key), value, found.Count);
        else if (found.Count == 0 && import.Mode == ImportModes.Update)
            cells.Wrong(key, "customers.import.contact_none", cells.Label(key), value);
        return found.Count == 1 ? found[0] : null;
    }

    private async Task LoadAsync(IReadOnlyList<ContactRow> rows, CancellationToken ct)
    {
        transaction = await db.TransactionIdAsync(ct);
        await customers.LoadAsync([.. rows.Select(r => r.Cells)], ct);
        var ids = customers.Ids;
        var links = await db.CustomerContacts.Where(l => ids.Contains(l.CustomerId)).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
            .Join(db.Contacts, l => l.ContactId, c => c.Id, (l, c) => new { Link = l, Contact = c }).ToListAsync(ct);
        foreach (var id in ids)
            parts[id] = [];
        foreach (var link in links)
            parts[link.Link.CustomerId].Add(new Part(link.Link, link.Contact));
        before = await db.WrittenBeforeAsync(import, [.. links.Select(l => l.Contact.Id)], ct);
    }

    private async Task<List<CustomerFacts>> FactsAsync(CancellationToken ct)
    {
        Guid[] ids = [.. touched.Select(c => c.Id)];
        var grades = await db.Standings.AsNoTracking().Where(s => ids.Contains(s.CustomerId)).ToDictionaryAsync(s => s.CustomerId, s => s.Grade, ct);
        var facts = new List<CustomerFacts>();
        foreach (var customer in touched)
        {
            Contact[] contacts = [.. parts[customer.Id].OrderByDescending(p => p.Link.Main).Select(p => p.Contact)];
            customer.ContactsChanged(contacts);
            facts.Add(CustomerFactsOf.Of(customer, grades.GetValueOrDefault(customer.Id), contacts));
        }
        return facts;
    }

    private static void SetMain(List<Part> there, Part part, bool main)
    {
        if (main)
            there.ForEach(p => p.Link.Main = p == part);
        else
        {
            part.Link.Main = false;
            if (!there.Exists(p => p.Link.Main))
                there[0].Link.Main = true;
        }
    }

    /// <summary>A person and the part it has at a customer.</summary>
    private sealed record Part(CustomerContact Link, Contact Contact)
    {
        public bool Has(string key, string value) => key switch
        {
            "mobile" => Phones.Digits(value) is { } digits && Phones.Digits(Contact.Mobile) == digits,
            "email" => string.Equals(Contact.Email, value, StringComparison.OrdinalIgnoreCase),
            _ => Contact.Name == value,
        };

        /// <summary>Whether the fields are of the same person: the same name, and no number or address that says otherwise.</summary>
        public bool Same(ContactFields fields) => Contact.Name == fields.Name && (Contact.Mobile is null || fields.Mobile is null || Has("mobile", fields.Mobile))
            && (Contact.Email is null || fields.Email is null || Has("email", fields.Email));

        public void Place(ContactFields fields) =>
            (Link.Role, Link.Department, Link.Relation, Link.ReportsTo) = (fields.Role, fields.Department, fields.Relation, fields.ReportsTo);

        public ContactFields Fields() => new(
            Contact.Name, Contact.Title, Link.Role, Link.ReportsTo, Contact.Mobile, Contact.Phone, Contact.Email, Contact.WeChat, Contact.Birthday,
            Contact.BirthdayIsLunar, Contact.PreferredChannel, Contact.Consents, Contact.Notes, Link.Main, Link.Department, Link.Relation, Contact.Gender,
            Contact.Address, Contact.NativePlace, Contact.Education, Contact.Character, Contact.Interests, Contact.Family);
    }
}
