using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Features.FindCustomers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Export;

/// <summary>Customers with their standing and main contact, the last registered first.</summary>
internal sealed class CustomerExport(CustomersDbContext db, IActors actors, ErrorTexts texts)
{
    private static readonly string[] Columns =
    [
        "code", "name", "nameEn", "nature", "ownership", "stage", "grade", "tier", "region", "industry", "phones", "web", "uscc", "externalCode", "source", "owner",
        "contactName", "contactTitle", "mobile", "email", "trade", "currency", "lastContact", "registered", "notes",
    ];

    public async Task<ExportSheet> SheetAsync(CustomerFilter filter, CancellationToken ct)
    {
        filter = await filter.ResolvedAsync(db, actors.Current, ct);
        var customers = CustomerList.Filtered(
            db, db.Customers.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.Read).WithinOrPool(actors.Current, CustomersPermissions.Export), filter);
        return new ExportSheet("customers", filter, Columns, customers.Select(c => c.Id), RowsAsync(customers));
    }

    private async IAsyncEnumerable<object?[]> RowsAsync(IQueryable<Domain.Customers.Customer> customers)
    {
        var rows = customers.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id)
            .Join(db.Standings, c => c.Id, s => s.CustomerId, (c, s) => new
            {
                c.Code, c.Name, c.NameEn, c.Nature, c.Ownership, c.Stage, s.Grade, s.Tier, c.Region, c.Industry, c.Phones, c.Web, c.Uscc, c.ExternalCode,
                c.Source, Owner = db.Staff.Where(o => o.StaffId == c.OwnerId).Select(o => o.Name).FirstOrDefault(),
                Contact = db.CustomerContacts.Where(l => l.CustomerId == c.Id).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
                    .Join(db.Contacts, l => l.ContactId, p => p.Id, (l, p) => new { p.Name, p.Title, p.Mobile, p.Email }).FirstOrDefault(),
                s.TwelveMonthTrade, s.Currency, s.LastContactAt, c.RegisteredAt, c.Notes,
            });
        await foreach (var r in rows.AsAsyncEnumerable())
        {
            yield return
            [
                r.Code, r.Name, r.NameEn, Exporter.Word(texts, "nature", r.Nature), Exporter.Word(texts, "ownership", r.Ownership),
                Exporter.Word(texts, "stage", r.Stage), r.Grade, Exporter.Word(texts, "tier", r.Tier), Places.Region(r.Region), Places.Industry(r.Industry),
                string.Join("; ", r.Phones), r.Web, r.Uscc, r.ExternalCode, Exporter.Word(texts, "source", r.Source), r.Owner, r.Contact?.Name,
                r.Contact?.Title, r.Contact?.Mobile, r.Contact?.Email, r.TwelveMonthTrade, r.Currency, r.LastContactAt, r.RegisteredAt, r.Notes,
            ];
        }
    }
}
