using Crm.BuildingBlocks.Personal;
using Crm.Customers.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Subscriptions.Personal;

/// <summary>
/// Takes an erased person (W-08) off its customers and out of the module's tables, and out of what customers, leads and the rest are found by. What others know of
/// the customers' numbers follows by the customers' own events.
/// </summary>
public sealed class ErasePersonHandler(CustomersDbContext db, TimeProvider time)
{
    /// <summary>Handles the event.</summary>
    public async Task<OutgoingMessages> Handle(ErasePerson e, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        Guid[] contacts = [.. e.Person.Records.GetValueOrDefault("contact", [])];
        var changed = await PersonalTables.EraseAsync(db, CustomersPersonalData.Catalogue, e.Person, ct);
        foreach (var (customer, contact) in await PlacesAsync(contacts, ct))
            await ContactBook.TakeAwayAsync(db, customer, contact, ct);
        await ForgetFilesAsync(Ids(changed, "import_rows"), ct);
        await IndexAsync(changed, ct);
        var messages = new OutgoingMessages();
        foreach (var news in await CustomersAsync([.. e.Person.Customers, .. Ids(changed, "customers")], contacts, now, ct))
            messages.Add(news);
        messages.Add(new PersonErased(e.RequestId, db.Module, changed.Values.Sum(rows => rows.Count), now));
        return messages;
    }

    private async Task<List<(Guid Customer, Guid Contact)>> PlacesAsync(Guid[] contacts, CancellationToken ct) =>
        [.. (await db.CustomerContacts.IgnoreQueryFilters().AsNoTracking().Where(l => contacts.Contains(l.ContactId)).Select(l => new { l.CustomerId, l.ContactId }).ToListAsync(ct))
            .Select(l => (l.CustomerId, l.ContactId))];

    /// <summary>The files that the person came by: their rows are kept, cleaned, and nothing reads the file again.</summary>
    private Task<int> ForgetFilesAsync(Guid[] imports, CancellationToken ct) => db.ImportFileChunks.Where(c => imports.Contains(c.ImportId)).ExecuteDeleteAsync(ct);

    private async Task IndexAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> changed, CancellationToken ct)
    {
        var (contacts, leads) = (Ids(changed, "contacts"), Ids(changed, "leads"));
        (await db.Contacts.Where(c => contacts.Contains(c.Id)).ToListAsync(ct)).ForEach(c => c.Index());
        (await db.Leads.IgnoreQueryFilters().Where(l => leads.Contains(l.Id)).ToListAsync(ct)).ForEach(l => l.Forget(PersonalTables.Erased));
        var (opportunities, expenses) = (Ids(changed, "opportunities"), Ids(changed, "expense_applications"));
        foreach (var o in await db.Opportunities.IgnoreQueryFilters().Where(o => opportunities.Contains(o.Id)).ToListAsync(ct))
            o.Index(await db.Customers.IgnoreQueryFilters().Where(c => c.Id == o.CustomerId).Select(c => c.Name).SingleOrDefaultAsync(ct) ?? "");
        (await db.Expenses.IgnoreQueryFilters().Where(x => expenses.Contains(x.Id)).ToListAsync(ct)).ForEach(x => x.Index());
    }

    /// <summary>Customers are found by their contacts' names and numbers, and recognised by them as duplicates.</summary>
    private async Task<List<CustomerChanged>> CustomersAsync(Guid[] ids, Guid[] gone, DateTimeOffset now, CancellationToken ct)
    {
        var news = new List<CustomerChanged>();
        foreach (var customer in await db.Customers.IgnoreQueryFilters().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(ct))
        {
            List<Contact> left = [.. (await db.ContactsOfAsync(customer.Id, ct)).Where(c => !gone.Contains(c.Id))];
            customer.ContactsChanged(left);
            news.Add(await db.ChangedAsync(customer, left, Actor.System.StaffId, now, ct));
        }
        return news;
    }

    private static Guid[] Ids(IReadOnlyDictionary<string, IReadOnlyList<string>> changed, string table) => [.. changed.GetValueOrDefault(table, []).Select(Guid.Parse).Distinct()];
}
