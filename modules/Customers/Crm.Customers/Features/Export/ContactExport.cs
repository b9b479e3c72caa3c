using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Features.FindContacts;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Export;

/// <summary>The contacts of the customers of a list, customer by customer.</summary>
internal sealed class ContactExport(CustomersDbContext db, IActors actors, ErrorTexts texts, ReadingLog readings)
{
    private static readonly string[] Columns =
        ["code", "name", "contactName", "contactTitle", "role", "main", "mobile", "phone", "email", "wechat", "birthday", "lunar", "preferredChannel", "consents", "notes",
            "department", "reportsTo", "relation", "gender", "address", "nativePlace", "education", "character", "interests", "family"];

    public async Task<ExportSheet> SheetAsync(CustomerFilter filter, CancellationToken ct)
    {
        filter = await filter.ResolvedAsync(db, actors.Current, ct);
        var customers = CustomerList.Filtered(
            db, db.Customers.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.Read).WithinOrPool(actors.Current, CustomersPermissions.Export), filter);
        await readings.NoteAsync(customers.Select(c => c.Id), ReadingDoors.Export, ct);
        return Sheet(filter, Links(db.CustomerContacts, customers));
    }

    /// <summary>The places of the people of a list.</summary>
    public ExportSheet Sheet(ContactFilter filter)
    {
        var customers = ContactList.Visible(db, actors.Current, CustomersPermissions.Read).WithinOrPool(actors.Current, CustomersPermissions.Export);
        var places = ContactList.Places(db, customers, filter);
        var people = ContactList.People(db, places, filter);
        return Sheet(filter, Links(places.Where(l => people.Any(p => p.Id == l.ContactId)), customers));
    }

    private static IQueryable<Link> Links(IQueryable<CustomerContact> places, IQueryable<Customer> customers) =>
        places.Join(customers, l => l.CustomerId, c => c.Id, (l, c) => new Link { Of = l, Code = c.Code, Name = c.Name, OwnerId = c.OwnerId, UnitId = c.UnitId });

    private ExportSheet Sheet(object filter, IQueryable<Link> links) => new("contacts", filter, Columns, links.Select(l => l.Of.Id), RowsAsync(links));

    private async IAsyncEnumerable<object?[]> RowsAsync(IQueryable<Link> links)
    {
        var rows = links.OrderBy(l => l.Code).ThenByDescending(l => l.Of.Main).ThenBy(l => l.Of.Id)
            .Join(db.Contacts, l => l.Of.ContactId, p => p.Id, (l, p) => new
            {
                l.OwnerId, l.UnitId, l.Code, Customer = l.Name, p.Name, p.Title, l.Of.Role, l.Of.Main, p.Mobile, p.Phone, p.Email, p.WeChat, p.Birthday, p.BirthdayIsLunar,
                p.PreferredChannel, p.Consents, p.Notes, l.Of.Department, ReportsTo = db.Contacts.Where(b => b.Id == l.Of.ReportsTo).Select(b => b.Name).FirstOrDefault(),
                l.Of.Relation, p.Gender, p.Address, p.NativePlace, p.Education, p.Character, p.Interests, p.Family,
            });
        await foreach (var r in rows.AsAsyncEnumerable())
        {
            var whole = actors.Current.SeesPersonal(r.OwnerId, r.UnitId);
            yield return
            [
                r.Code, r.Customer, r.Name, r.Title, Exporter.Word(texts, "role", r.Role), YesNo(r.Main), whole ? r.Mobile : MaskedNumbers.Phone(r.Mobile), whole ? r.Phone : MaskedNumbers.Phone(r.Phone), r.Email,
                whole ? r.WeChat : MaskedNumbers.WeChat(r.WeChat), r.Birthday,
                r.Birthday is null ? null : YesNo(r.BirthdayIsLunar), Exporter.Word(texts, "channel", r.PreferredChannel),
                string.Join("; ", r.Consents.Select(c => $"{Exporter.Word(texts, "channel", c.Channel)}: {YesNo(c.Allowed)}")), r.Notes,
                r.Department, r.ReportsTo, r.Relation, Exporter.Word(texts, "gender", r.Gender), r.Address, r.NativePlace,
                Exporter.Word(texts, "education", r.Education), r.Character, r.Interests, r.Family,
            ];
        }
    }

    private string YesNo(bool value) => texts.Text(value ? "customers.word.yes" : "customers.word.no");

    private sealed class Link
    {
        public required CustomerContact Of { get; init; }
        public required string Code { get; init; }
        public required string Name { get; init; }
        public Guid? OwnerId { get; init; }
        public required Guid UnitId { get; init; }
    }
}
