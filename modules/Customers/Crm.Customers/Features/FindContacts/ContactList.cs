using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindContacts;

/// <summary>People, each once, at the customers that the reader may see.</summary>
internal static class ContactList
{
    private static readonly string[] Sorts = ["-added", "added", "name", "-name"];

    public static async Task<Page<ContactSummary>> FindAsync(CustomersDbContext db, KnownMany many, Actor actor, ContactFilter filter, CancellationToken ct)
    {
        var visible = Visible(db, actor, CustomersPermissions.Read);
        var places = Places(db, visible, filter);
        var limit = Keyset.Limit(filter.Limit);
        var search = new TextSearch<Contact>(db, many, actor, filter with { Cursor = null, Limit = null, Sort = null })
        {
            Cursor = filter.Cursor,
            Narrowed = people => At(places, people, filter),
            InOrder = (people, cursor) => InOrder(people, filter with { Cursor = cursor }),
            Newest = (filter.Sort ?? Sorts[0]) == Sorts[0] ? p => new Dated(p.Id, p.CreatedAt) : null,
        };
        var (found, total) = await search.PageAsync(filter.Q, limit, page => Rows(page).ToListAsync(ct), ct);
        var (rows, next) = Keyset.Cut(found, limit, r => Name(filter) == "name" ? Keyset.Write(r.Name, r.Id) : Keyset.Write(r.CreatedAt, r.Id));
        var at = await PlacesOfAsync(db, visible, [.. rows.Select(r => r.Id)], ct);
        List<ContactSummary> items = [.. rows.Select(r => Summary(r, [.. at[r.Id].Select(p => p.Place)], at[r.Id].Any(p => actor.SeesPersonal(p.OwnerId, p.UnitId))))];
        return Totals.Page(items, next, filter.Cursor, total);
    }

    private static IQueryable<Row> Rows(IQueryable<Contact> people) => people.Select(p => new Row
    {
        Id = p.Id, Name = p.Name, Title = p.Title, Mobile = p.Mobile, Phone = p.Phone, Email = p.Email, WeChat = p.WeChat,
        PreferredChannel = p.PreferredChannel, Consents = p.Consents, CreatedAt = p.CreatedAt,
    });

    private static ContactSummary Summary(Row r, List<ContactPlace> places, bool whole) => new(
        r.Id, r.Name, r.Title, whole ? r.Mobile : MaskedNumbers.Phone(r.Mobile), whole ? r.Phone : MaskedNumbers.Phone(r.Phone), r.Email,
        whole ? r.WeChat : MaskedNumbers.WeChat(r.WeChat), r.PreferredChannel, r.Consents, places, r.CreatedAt);

    /// <summary>The customers within a permission.</summary>
    public static IQueryable<Customer> Visible(CustomersDbContext db, Actor actor, string permission) => db.Customers.AsNoTracking().WithinOrPool(actor, permission);

    /// <summary>The places at those customers that the filters leave.</summary>
    public static IQueryable<CustomerContact> Places(CustomersDbContext db, IQueryable<Customer> customers, ContactFilter filter)
    {
        if (filter.OwnerId is { } owner)
            customers = customers.Where(c => c.OwnerId == owner);
        var places = db.CustomerContacts.AsNoTracking().Where(l => customers.Any(c => c.Id == l.CustomerId));
        if (filter.CustomerId is { } customer)
            places = places.Where(l => l.CustomerId == customer);
        if (Choice.Of("role", filter.Role, BuyingRoles.All) is { } role)
            places = places.Where(l => l.Role == role);
        if (filter.Main == true)
            places = places.Where(l => l.Main);
        return places;
    }

    /// <summary>The people at those places that the filters leave.</summary>
    public static IQueryable<Contact> People(CustomersDbContext db, IQueryable<CustomerContact> places, ContactFilter filter) =>
        At(places, db.Contacts.AsNoTracking(), filter);

    private static IQueryable<Contact> At(IQueryable<CustomerContact> places, IQueryable<Contact> people, ContactFilter filter) =>
        Consenting(people.WhereMatches(p => p.Search, filter.Q), filter).Where(p => places.Any(l => l.ContactId == p.Id));

    private static IQueryable<Contact> Consenting(IQueryable<Contact> people, ContactFilter filter)
    {
        var channel = Choice.Of("channel", filter.Channel, Channels.All);
        var (yes, no) = (ConsentMarks.Of(channel, true), ConsentMarks.Of(channel, false));
        return Choice.Of("consent", filter.Consent, ConsentStates.All) switch
        {
            null => people,
            ConsentStates.Allowed => people.Where(p => p.Marks.Contains(yes)),
            ConsentStates.Refused => people.Where(p => p.Marks.Contains(no)),
            _ => people.Where(p => !p.Marks.Contains(yes) && !p.Marks.Contains(no)),
        };
    }

    private static IQueryable<Contact> InOrder(IQueryable<Contact> people, ContactFilter filter) => Name(filter) switch
    {
        "added" => people.InOrder(p => p.CreatedAt, p => p.Id, Down(filter), filter.Cursor),
        "name" => people.InOrder(p => p.Name, p => p.Id, Down(filter), filter.Cursor),
        _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
    };

    private static string Name(ContactFilter filter) => (filter.Sort ?? Sorts[0]).TrimStart('-');

    private static bool Down(ContactFilter filter) => (filter.Sort ?? Sorts[0]).StartsWith('-');

    private static async Task<ILookup<Guid, PlaceAt>> PlacesOfAsync(CustomersDbContext db, IQueryable<Customer> visible, List<Guid> ids, CancellationToken ct)
    {
        var found = await db.CustomerContacts.AsNoTracking().Where(l => ids.Contains(l.ContactId)).Join(visible, l => l.CustomerId, c => c.Id, (l, c) => new { l, c })
            .OrderBy(x => x.c.Name).ThenBy(x => x.l.Id)
            .Select(x => new { x.l.ContactId, At = new PlaceAt(new ContactPlace(x.c.Id, x.c.Name, x.c.Code, x.l.Role, x.l.Department, x.l.Main), x.c.OwnerId, x.c.UnitId) }).ToListAsync(ct);
        return found.ToLookup(x => x.ContactId, x => x.At);
    }

    /// <summary>A place with whose customer it is.</summary>
    private sealed record PlaceAt(ContactPlace Place, Guid? OwnerId, Guid UnitId);

    private sealed class Row
    {
        public required Guid Id { get; init; }
        public required string Name { get; init; }
        public string? Title { get; init; }
        public string? Mobile { get; init; }
        public string? Phone { get; init; }
        public string? Email { get; init; }
        public string? WeChat { get; init; }
        public string? PreferredChannel { get; init; }
        public required IReadOnlyList<ChannelConsent> Consents { get; init; }
        public required DateTimeOffset CreatedAt { get; init; }
    }
}
