using System.Globalization;
using System.Text.Json;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ImportRows;

/// <summary>
/// A chunk of rows of activities, with the customers or leads they are about. What is done is the interaction record it would have been by hand: it is on the
/// timeline at its time, counts as contact and is told to the others. What is planned is the importer's, without a reminder; of what is overdue already nobody is
/// told. A row that changes finds an open one by its subject; what is done stays as it is.
/// </summary>
internal sealed class ActivityRows(CustomersDbContext db, ImportChunk chunk, ActivityRowReader reader, DateTimeOffset now)
{
    private readonly FileImport import = chunk.Import;
    private readonly Actor actor = chunk.Actor;
    private readonly RowCustomers customers = new(db, chunk.Actor, CustomersPermissions.Read, "customers.import.customer_none");
    private readonly ActivityContacts done = new(db, chunk.Actor, now);
    private ILookup<string, Lead> leads = null!;
    private Dictionary<(Guid About, string Subject), List<Activity>> known = [];
    private ILookup<Guid, Contact> contacts = null!;
    private Dictionary<Guid, int> before = [];
    private uint transaction;

    /// <summary>Deals with the rows; gives what the others must know.</summary>
    public async Task<IReadOnlyList<object>> DealWithAsync(CancellationToken ct)
    {
        await chunk.Rows.EachAsync(chunk.ReadBy(reader.Read), read => LoadAsync(read, ct), About, Take);
        return await done.TellAsync(ct);
    }

    private void Take(ImportRow row, ActivityFileRow read, Subject about)
    {
        var (cells, title) = (read.Cells, read.Cells["name"]!);
        var there = known.GetValueOrDefault((about.Id, title), []);
        if (import.Mode != ImportModes.Create && there.FindAll(a => a.State == "open" && Mine(a)) is { Count: > 0 } open)
            Change(row, read, about, open);
        else if (import.Mode == ImportModes.Update)
            cells.Wrong("name", "customers.import.activity_none", title, about.Name);
        else if (read.Fields is not { } fields)
            cells.Wrong(cells["kind"] is null ? "kind" : read.State == "open" ? "due" : "done", "customers.required");
        else if (there.Exists(a => a.Kind == fields.Kind && a.DueAt == fields.DueAt))
            cells.Wrong("name", "customers.import.activity_there", title, about.Name);
        else if (Contact(cells, about, fields.Kind, read.State) is var contact && cells.Problems.Count == 0)
            Add(row, read, fields with { CustomerId = about.Customer?.Id, LeadId = about.Lead?.Id, ContactId = contact?.Id }, about);
    }

    private void Add(ImportRow row, ActivityFileRow read, ActivityFields fields, Subject about)
    {
        var activity = Activity.Plan(fields, about.Name, actor, now);
        if (read.State == "done")
        {
            var (outcome, reached) = (ActivityRowReader.Outcome(read.Cells), Reached(read.Cells, about));
            activity.Complete(outcome with { ReachedContactId = reached?.Id }, reached?.Name, actor.StaffId, read.DoneAt);
            db.AddNew(ActivityEntry.Of(activity));
        }
        else if (read.State == "cancelled")
            activity.Cancel(read.Cells["result"]!, actor.StaffId, read.DoneAt);
        else if (activity.DueAt <= now)
            activity.EscalatedNow(); // It was late before Crm knew it.
        db.AddNew(activity);
        if (!known.TryAdd((about.Id, activity.Subject), [activity]))
            known[(about.Id, activity.Subject)].Add(activity);
        before[activity.Id] = row.Line;
        row.Wrote(ImportRowStates.Created, activity.Id, transaction, activity.State == "done" ? done.Note(activity, about.Lead) : null);
    }

    private void Change(ImportRow row, ActivityFileRow read, Subject about, List<Activity> open)
    {
        var cells = read.Cells;
        if (open is not [var activity])
        {
            cells.Wrong("name", "customers.import.activity_many", cells["name"], about.Name);
            return;
        }
        if (!before.TryAdd(activity.Id, row.Line))
        {
            cells.Wrong("name", "customers.import.same_row", before[activity.Id], activity.Subject);
            return;
        }
        if (read.State != "open")
        {
            cells.Wrong("state", "customers.import.activity_open", activity.Subject);
            return;
        }
        var was = activity.Fields();
        var fields = reader.Over(was, cells);
        if (Contact(cells, about, fields.Kind, "open") is { } contact)
            fields = fields with { ContactId = contact.Id };
        if (reader.Wrong(fields).Concat(cells.Problems).ToList() is { Count: > 0 } problems)
        {
            row.Refuse(problems);
            return;
        }
        if (fields == was)
        {
            (row.State, row.RecordId) = (ImportRowStates.Same, activity.Id);
            return;
        }
        activity.Change(fields, activity.About);
        if (activity.DueAt <= now)
            activity.EscalatedNow();
        row.Wrote(ImportRowStates.Updated, activity.Id, transaction, JsonSerializer.Serialize(was));
    }

    /// <summary>Open ones that the person may change: those to be done, and those within reach.</summary>
    private bool Mine(Activity activity) => activity.Assignees.Contains(actor.StaffId) || actor.Reaches(CustomersPermissions.ActivityWrite, activity);

    /// <summary>The contact to reach: one of the customer's, who did not opt out of being reached that way (C-21) where it is still to come.</summary>
    private Contact? Contact(Cells cells, Subject about, string kind, string state)
    {
        if (cells["contact"] is not { } name)
            return null;
        Contact[] found = about.Customer is { } customer ? [.. contacts[customer.Id].Where(c => c.Name == name)] : [];
        if (found.Length != 1)
            cells.Wrong("contact", found.Length == 0 ? "customers.activity.contact" : "customers.import.boss_many", name);
        else if (state == "open" && OptOuts.Against(kind, found[0].Consents) is { } refused)
            cells.Wrong("contact", $"customers.activity.opted_out.{refused.Channel}", name, ChinaTime.Today(refused.At ?? default).ToString("O", CultureInfo.InvariantCulture));
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>Who was reached, where it is a contact; else the name alone is kept.</summary>
    private Contact? Reached(Cells cells, Subject about) =>
        cells["reached"] is { } name && about.Customer is { } customer && contacts[customer.Id].Where(c => c.Name == name).ToList() is [var one] ? one : null;

    private Subject? About(Cells cells)
    {
        if (customers.Find(cells, needed: false) is { } customer)
            return new Subject(customer.Id, customer.Name, customer, null);
        if (cells.Problems.Count > 0)
            return null;
        var name = cells["customerName"]!;
        Lead[] found = [.. leads[name]];
        if (found is [var lead])
            return new Subject(lead.Id, lead.Name, null, lead);
        cells.Wrong("customerName", found.Length == 0 ? "customers.import.about_none" : "customers.import.key_many", found.Length == 0 ? [name] : [cells.Label("customerName"), name, found.Length]);
        return null;
    }

    private async Task LoadAsync(IReadOnlyList<ActivityFileRow> rows, CancellationToken ct)
    {
        transaction = await db.TransactionIdAsync(ct);
        await customers.LoadAsync([.. rows.Select(r => r.Cells)], ct);
        var ids = customers.Ids;
        string[] names = [.. rows.Where(r => r.Cells["customerCode"] is null).Select(r => r.Cells["customerName"]).OfType<string>().Distinct()];
        leads = (await db.Leads.WithinOrPool(actor, CustomersPermissions.LeadRead).Where(l => names.Contains(l.Name) && l.CustomerId == null).ToListAsync(ct)).ToLookup(l => l.Name);
        Guid[] leadIds = [.. leads.SelectMany(l => l).Select(l => l.Id)];
        string[] subjects = [.. rows.Select(r => r.Cells["name"]).OfType<string>().Distinct()];
        var found = await db.Activities.Visible(actor, CustomersPermissions.ActivityRead)
            .Where(a => subjects.Contains(a.Subject) && (ids.Contains(a.CustomerId!.Value) || leadIds.Contains(a.LeadId!.Value))).ToListAsync(ct);
        known = found.GroupBy(a => (a.CustomerId ?? a.LeadId!.Value, a.Subject)).ToDictionary(g => g.Key, g => g.ToList());
        before = await db.WrittenBeforeAsync(import, [.. found.Select(a => a.Id)], ct);
        contacts = (await db.CustomerContacts.Where(l => ids.Contains(l.CustomerId)).Join(db.Contacts, l => l.ContactId, c => c.Id, (l, c) => new { l.CustomerId, Contact = c })
            .AsNoTracking().ToListAsync(ct)).ToLookup(l => l.CustomerId, l => l.Contact);
        await done.LoadAsync([.. rows.Where(r => r.State == "done").Select(r => customers.Known(r.Cells)).OfType<Guid>().Distinct()], ct);
    }

    /// <summary>What an activity is about: a customer or a lead.</summary>
    private sealed record Subject(Guid Id, string Name, Customer? Customer, Lead? Lead);
}
