using Crm.BuildingBlocks.Names;
using Crm.BuildingBlocks.Personal;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>
/// By what a person is recognised: what was typed, and what stands in the records that were chosen. Only mobile numbers are taken from there, for a landline is
/// mostly the company's. Confidential customers are not left out: the person has a right to all.
/// </summary>
internal static class PersonGatherer
{
    public static async Task<PersonSought> GatherAsync(this CustomersDbContext db, OpenPersonRequestRequest asked, CancellationToken ct)
    {
        var (contacts, leads, visitors) = (Ids(asked, "contact"), Ids(asked, "lead"), Ids(asked, "visitor"));
        var names = asked.Names.ToList();
        var numbers = asked.Phones.ToList();
        var words = asked.Words.ToList();
        foreach (var c in await db.Contacts.AsNoTracking().Where(c => contacts.Contains(c.Id)).ToListAsync(ct))
            Add(names, numbers, words, c.Name, [c.Mobile, c.Phone], [c.Email, c.WeChat]);
        // The filter of the context hides what belongs to confidential customers; a person's right goes beyond it.
        foreach (var v in await db.Visitors.IgnoreQueryFilters().AsNoTracking().Where(v => visitors.Contains(v.Id)).ToListAsync(ct))
            Add(names, numbers, words, v.Name, [v.Phone], []);
        var chosen = await db.Leads.IgnoreQueryFilters().AsNoTracking().Where(l => leads.Contains(l.Id)).ToListAsync(ct);
        foreach (var lead in chosen)
        {
            // Of several people in a lead the one that is meant: whose name or number is known already.
            foreach (var c in lead.Contacts.Where(c => lead.Contacts.Count == 1 || (c.Name is not null && names.Contains(c.Name)) || Same(numbers, c.Mobile)))
                Add(names, numbers, words, c.Name, [c.Mobile, c.Phone], [c.Email, c.WeChat]);
        }
        var customers = await db.CustomerContacts.IgnoreQueryFilters().Where(l => contacts.Contains(l.ContactId)).Select(l => l.CustomerId).ToListAsync(ct);
        customers.AddRange(chosen.Select(l => l.CustomerId).OfType<Guid>());
        customers.AddRange(await db.Visitors.IgnoreQueryFilters().Where(v => visitors.Contains(v.Id) && v.CustomerId != null).Select(v => v.CustomerId!.Value).ToListAsync(ct));
        customers = [.. customers.Distinct()];
        var ties = await db.Customers.IgnoreQueryFilters().Where(c => customers.Contains(c.Id)).Select(c => new { c.Name, c.Code }).ToListAsync(ct);
        return new PersonSought(
            Clean(names), Clean(numbers), Clean(words), asked.Records.Where(r => r.Value.Count > 0).ToDictionary(), customers,
            Clean([.. ties.SelectMany(t => new[] { t.Name, t.Code }), .. chosen.Select(l => l.Name).Where(n => !names.Contains(n))]), asked.NamesAnywhere);
    }

    /// <summary>The same person where it stands now: its customers may have been merged since, or it may have another one.</summary>
    public static async Task<PersonSought> AsOfNowAsync(this CustomersDbContext db, PersonSought person, CancellationToken ct)
    {
        Guid[] contacts = [.. person.Records.GetValueOrDefault("contact", [])];
        var now = await db.CustomerContacts.IgnoreQueryFilters().Where(l => contacts.Contains(l.ContactId)).Select(l => l.CustomerId).Distinct().ToListAsync(ct);
        var ties = await db.Customers.IgnoreQueryFilters().Where(c => now.Contains(c.Id)).Select(c => new { c.Name, c.Code }).ToListAsync(ct);
        return person with { Customers = [.. person.Customers.Union(now)], Ties = Clean(person.Ties.Concat(ties.SelectMany(t => new[] { t.Name, t.Code }))) };
    }

    private static IReadOnlyList<Guid> Ids(OpenPersonRequestRequest asked, string kind) => asked.Records.GetValueOrDefault(kind, []);

    private static void Add(List<string> names, List<string> numbers, List<string> words, string? name, string?[] typedNumbers, string?[] typedWords)
    {
        if (name is not null)
            names.Add(name);
        numbers.AddRange(typedNumbers.OfType<string>().Where(n => PhoneNumber.Parse(n) is { Kind: PhoneKind.Mobile }));
        words.AddRange(typedWords.OfType<string>());
    }

    private static bool Same(List<string> numbers, string? typed) =>
        PhoneNumber.Normalize(typed) is { } number && numbers.Exists(n => PhoneNumber.Normalize(n) == number);

    private static List<string> Clean(IEnumerable<string> typed) => [.. typed.Select(t => t.Trim()).Where(t => t.Length > 0 && t != PersonalTables.Erased).Distinct()];
}
