using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Discipline;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.GetContact;

internal static class GetContactEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contacts/{contactId:guid}", HandleAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("One person with the customers it serves and what it said about being written to");

    private static async Task<ContactPerson> HandleAsync(Guid contactId, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var me = actors.Current;
        var found = await db.CustomerContacts.AsNoTracking().Where(l => l.ContactId == contactId)
            .Join(db.Customers.WithinOrPool(me, CustomersPermissions.Read), l => l.CustomerId, c => c.Id, (l, c) => new { l, c }).OrderBy(x => x.c.Name)
            .Select(x => new { Place = new ContactPlace(x.c.Id, x.c.Name, x.c.Code, x.l.Role, x.l.Department, x.l.Main), x.c.OwnerId, x.c.UnitId }).ToListAsync(ct);
        var (places, whole) = (found.ConvertAll(f => f.Place), found.Exists(f => me.SeesPersonal(f.OwnerId, f.UnitId)));
        if (places.Count == 0)
            throw new NotFoundException();
        var p = await db.Contacts.AsNoTracking().SingleAsync(c => c.Id == contactId, ct);
        var statements = await db.ConsentRecords.AsNoTracking().Where(r => r.ContactId == contactId).OrderByDescending(r => r.RecordedAt).ThenByDescending(r => r.Id)
            .Select(r => new ConsentStatement(r.Channel, r.Allowed, r.At, r.How, r.Note, r.By, r.RecordedAt)).ToListAsync(ct);
        var ids = places.Select(l => l.CustomerId).ToList();
        var mayChange = me.Has(CustomersPermissions.Write)
            && await db.Customers.WithinOrPool(me, CustomersPermissions.Write).AnyAsync(c => ids.Contains(c.Id), ct);
        var fields = new ContactFields(
            p.Name, p.Title, null, null, p.Mobile, p.Phone, p.Email, p.WeChat, p.Birthday, p.BirthdayIsLunar, p.PreferredChannel, p.Consents, p.Notes,
            Gender: p.Gender, Address: p.Address, NativePlace: p.NativePlace, Education: p.Education, Character: p.Character, Interests: p.Interests, Family: p.Family);
        return new ContactPerson(
            p.Id, ETags.Write(p.Version), whole ? fields : fields.Masked(),
            places, await db.CustomerContacts.CountAsync(l => l.ContactId == contactId, ct) - places.Count, statements,
            p.Birthday is { } born ? Birthdays.Next(born, p.BirthdayIsLunar, ChinaTime.Today(time.GetUtcNow())) : null, mayChange);
    }
}
