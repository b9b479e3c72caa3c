using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Makes customers of rows, many at once: their codes are taken in one go, so that none is missing and none waits for the next (C-22).</summary>
internal static class ImportedCustomers
{
    public static async Task<List<CustomerFacts>> CreateAsync(
        CustomersDbContext db, FileImport import, IReadOnlyList<(ImportRow Row, CustomerRow Read)> rows, RowPlaces places, string state, string? duplicateReason, uint transaction,
        DateTimeOffset now, CancellationToken ct)
    {
        var made = new List<CustomerFacts>(rows.Count);
        if (rows.Count == 0)
            return made;
        var owned = new Ownership(import.InPool ? null : import.By, import.UnitId);
        var rules = await GradeBook.RulesAsync(db, ct);
        var codes = await CodeRegister.TakeAsync(db, rows.Count, owned.OwnerId, ChinaTime.Today(now), ct);
        foreach (var (row, read) in rows)
        {
            Contact[] contacts = read.Contact is { } contact ? [Contact.Create(contact, import.By, now)] : [];
            var wanted = new NewCustomer(read.Fields!, owned, contacts, import.By, Note: import.FileName, DuplicateReason: duplicateReason);
            var registered = CustomerRegistrar.Register(db, wanted, codes.Next(read.Fields!.Nature), rules, now);
            if (places.Of(read) is { } there)
            {
                var place = new Place { Id = registered.Customer.Id };
                place.Put(there);
                db.AddNew(place);
            }
            row.Wrote(state, registered.Customer.Id, transaction);
            made.Add(registered.Event.Customer);
        }
        return made;
    }
}
