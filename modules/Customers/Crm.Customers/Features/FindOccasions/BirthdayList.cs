using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Discipline;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindOccasions;

/// <summary>
/// Who has a birthday. The dates of birth of all who celebrate on one of the days are few (about a hundred a day), so the index on the date
/// of birth answers it for either calendar.
/// </summary>
internal static class BirthdayList
{
    private const int Most = 200;

    public static async Task<List<Birthday>> FindAsync(CustomersDbContext db, Actor actor, Guid? owner, DateOnly today, int days, CancellationToken ct)
    {
        var ahead = Enumerable.Range(0, days).Select(today.AddDays).ToList();
        var solar = ahead.SelectMany(day => Birthdays.BornSolar(day).Select(born => (Born: born, Day: day))).ToLookup(b => b.Born, b => b.Day);
        var lunar = ahead.SelectMany(day => Birthdays.BornLunar(day).Select(born => (Born: born, Day: day))).ToLookup(b => b.Born, b => b.Day);
        var (bySun, byMoon) = (Dates(solar), Dates(lunar));
        var standings = db.Standings.AsNoTracking().WithinOrPool(actor, CustomersPermissions.Read);
        if (owner is not null)
            standings = standings.Where(s => s.OwnerId == owner);
        var born = db.Contacts.AsNoTracking().Where(c => (!c.BirthdayIsLunar && bySun.Contains(c.Birthday!.Value)) || (c.BirthdayIsLunar && byMoon.Contains(c.Birthday!.Value)));
        var rows = await (
            from contact in born
            join link in db.CustomerContacts on contact.Id equals link.ContactId
            join standing in standings on link.CustomerId equals standing.CustomerId
            join customer in db.Customers on link.CustomerId equals customer.Id
            orderby contact.Id, link.Id
            select new { contact.Id, contact.Name, contact.Title, contact.Birthday, contact.BirthdayIsLunar, contact.Consents, CustomerId = customer.Id, CustomerName = customer.Name, standing.OwnerId })
            .Take(Most).ToListAsync(ct);
        return
        [
            .. rows.SelectMany(r => (r.BirthdayIsLunar ? lunar : solar)[r.Birthday!.Value].Select(day => new Birthday(
                day, r.Id, r.Name, r.Title, r.CustomerId, r.CustomerName, r.OwnerId, r.BirthdayIsLunar, Birthdays.Age(r.Birthday.Value, r.BirthdayIsLunar, day),
                [.. r.Consents.Where(c => c.Allowed).Select(c => c.Channel)]))).OrderBy(b => b.Day).ThenBy(b => b.Name, StringComparer.Ordinal),
        ];
    }

    private static DateOnly[] Dates(ILookup<DateOnly, DateOnly> born) => [.. born.Select(b => b.Key)];
}
