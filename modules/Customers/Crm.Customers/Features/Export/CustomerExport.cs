using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Export;

/// <summary>Customers with their standing and main contact, the last registered first.</summary>
internal sealed class CustomerExport(CustomersDbContext db, IActors actors, ErrorTexts texts, ReadingLog readings)
{
    private static readonly string[] Columns =
    [
        "code", "name", "nameEn", "nature", "ownership", "stage", "grade", "tier", "region", "industry", "phones", "web", "uscc", "externalCode", "source", "owner",
        "contactName", "contactTitle", "mobile", "email", "trade", "currency", "lastContact", "registered", "notes",
        "foundedOn", "capital", "capitalCurrency", "tradeRights", "addressRegistered", "address", "addressDelivery", "addressBilling", "addressSite",
        "territory", "sequence", "latitude", "longitude",
    ];

    public async Task<ExportSheet> SheetAsync(CustomerFilter filter, CancellationToken ct)
    {
        filter = await filter.ResolvedAsync(db, actors.Current, ct);
        var customers = CustomerList.Filtered(
            db, db.Customers.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.Read).WithinOrPool(actors.Current, CustomersPermissions.Export), filter);
        await readings.NoteAsync(customers.Select(c => c.Id), ReadingDoors.Export, ct);
        var set = await db.ArchiveFieldSetAsync(ct);
        FieldDefinition[] fields = filter.Column is { Length: > 0 } chosen ? [.. chosen.Distinct().Select(set.Find).OfType<FieldDefinition>()] : [.. set.InUse];
        return new ExportSheet("customers", filter, Columns, customers.Select(c => c.Id), RowsAsync(customers, set, fields), [.. fields.Select(f => f.LabelShown)]);
    }

    private async IAsyncEnumerable<object?[]> RowsAsync(IQueryable<Domain.Customers.Customer> customers, FieldSet set, FieldDefinition[] fields)
    {
        var rows = customers.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id)
            .Join(db.Standings, c => c.Id, s => s.CustomerId, (c, s) => new
            {
                c.OwnerId, c.UnitId, c.Code, c.Name, c.NameEn, c.Nature, c.Ownership, c.Stage, s.Grade, s.Tier, c.Region, c.Industry, c.Phones, c.Web, c.Uscc, c.ExternalCode,
                c.Source, Owner = db.Staff.Where(o => o.StaffId == c.OwnerId).Select(o => o.Name).FirstOrDefault(),
                Contact = db.CustomerContacts.Where(l => l.CustomerId == c.Id).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
                    .Join(db.Contacts, l => l.ContactId, p => p.Id, (l, p) => new { p.Name, p.Title, p.Mobile, p.Email }).FirstOrDefault(),
                s.TwelveMonthTrade, s.Currency, s.LastContactAt, c.RegisteredAt, c.Notes, c.FoundedOn, c.Capital, c.CapitalCurrency, c.TradeRights, c.Addresses, c.Archive,
                Place = db.Places.Where(p => p.Id == c.Id)
                    .Select(p => new { Territory = db.Territories.Where(t => t.Id == p.TerritoryId).Select(t => t.Name).FirstOrDefault(), p.Sequence, p.Latitude, p.Longitude }).FirstOrDefault(),
            });
        await foreach (var r in rows.AsAsyncEnumerable())
        {
            var whole = actors.Current.SeesPersonal(r.OwnerId, r.UnitId);
            var archive = whole ? r.Archive : set.Masked(r.Archive);
            yield return
            [
                r.Code, r.Name, r.NameEn, Exporter.Word(texts, "nature", r.Nature), Exporter.Word(texts, "ownership", r.Ownership),
                Exporter.Word(texts, "stage", r.Stage), r.Grade, Exporter.Word(texts, "tier", r.Tier), Places.Region(r.Region), Places.Industry(r.Industry),
                string.Join("; ", whole ? r.Phones : r.Phones.Select(MaskedNumbers.Phone)), r.Web, r.Uscc, r.ExternalCode, Exporter.Word(texts, "source", r.Source), r.Owner, r.Contact?.Name,
                r.Contact?.Title, whole ? r.Contact?.Mobile : MaskedNumbers.Phone(r.Contact?.Mobile), r.Contact?.Email, r.TwelveMonthTrade, r.Currency, r.LastContactAt, r.RegisteredAt, r.Notes,
                r.FoundedOn, r.Capital, r.CapitalCurrency, r.TradeRights is { } may ? texts.Text(may ? "customers.word.yes" : "customers.word.no") : null,
                Address("registered"), Address("office"), Address("delivery"), Address("billing"), Address("site"),
                r.Place?.Territory, r.Place?.Sequence, (decimal?)r.Place?.Latitude, (decimal?)r.Place?.Longitude, .. fields.Select(f => Cell(f, archive?.GetValueOrDefault(f.Key))),
            ];

            string? Address(string purpose) => string.Join("; ", r.Addresses.Where(a => a.Purpose == purpose).Select(a => a.Text)) is { Length: > 0 } written ? written : null;
        }
    }

    /// <summary>As a spreadsheet counts with it, and as an import reads it again.</summary>
    private static object? Cell(FieldDefinition field, FieldValue? value) => value switch
    {
        { Number: { } number } => number,
        { Text: { } text } when field.Kind == ArchiveKinds.Date => FieldCheck.Day(text),
        _ => field.Show(value),
    };
}
