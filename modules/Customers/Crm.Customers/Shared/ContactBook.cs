using Crm.BuildingBlocks.Errors;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Keeps a customer's contacts consistent: one main contact, reporting lines without circles.</summary>
internal static class ContactBook
{
    public static async Task SetPlaceAsync(
        CustomersDbContext db, CustomerContact place, string? role, Guid? reportsTo, bool main, CancellationToken ct)
    {
        var others = await db.CustomerContacts.Where(l => l.CustomerId == place.CustomerId && l.Id != place.Id).ToListAsync(ct);
        CheckLine(place, reportsTo, others);
        (place.Role, place.ReportsTo) = (role, reportsTo);
        place.Main = main || others.Count == 0;
        if (place.Main)
            others.ForEach(o => o.Main = false);
        else if (!others.Exists(o => o.Main))
            others[0].Main = true;
    }

    private static void CheckLine(CustomerContact place, Guid? reportsTo, List<CustomerContact> others)
    {
        for (var above = reportsTo; above is not null; above = others.Find(o => o.ContactId == above)!.ReportsTo)
        {
            if (above == place.ContactId)
                throw new RuleException("customers.contact.circle", "reportsTo");
            if (!others.Exists(o => o.ContactId == above))
                throw new RuleException("customers.contact.unknown", "reportsTo", above);
        }
    }
}
