using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Contacts;

/// <summary>A person in the organisation chart, with those below.</summary>
/// <param name="Person">The contact.</param>
/// <param name="Below">Who reports to it.</param>
/// <param name="All">How many stand below, at all levels.</param>
/// <param name="Depth">Levels above.</param>
public sealed record OrganisationPlace(ContactDetails Person, IReadOnlyList<OrganisationPlace> Below, int All, int Depth);

/// <summary>The contacts of a customer as a tree (C-21).</summary>
internal static class OrganisationTree
{
    /// <summary>Whoever reports to nobody that is known here stands on top. Nobody is left out, even where lines ran in a circle.</summary>
    public static IReadOnlyList<OrganisationPlace> Of(IReadOnlyList<ContactDetails> contacts)
    {
        var known = contacts.Select(c => c.Id).ToHashSet();
        var below = contacts.Where(c => c.Contact.ReportsTo is { } boss && known.Contains(boss)).ToLookup(c => c.Contact.ReportsTo!.Value);
        var placed = new HashSet<Guid>();
        var tops = contacts.Where(c => c.Contact.ReportsTo is not { } boss || !known.Contains(boss)).Select(c => Place(c, 0)).ToList();
        foreach (var left in contacts)
        {
            if (!placed.Contains(left.Id))
                tops.Add(Place(left, 0));
        }
        return tops;

        OrganisationPlace Place(ContactDetails person, int depth)
        {
            placed.Add(person.Id);
            List<OrganisationPlace> under = [.. below[person.Id].Where(c => !placed.Contains(c.Id)).Select(c => Place(c, depth + 1))];
            return new OrganisationPlace(person, under, under.Sum(u => u.All + 1), depth);
        }
    }

    /// <summary>A person and all below, who cannot be its boss.</summary>
    public static HashSet<Guid> WithBelow(IReadOnlyList<ContactDetails> contacts, Guid id)
    {
        var found = new HashSet<Guid> { id };
        while (contacts.Any(c => c.Contact.ReportsTo is { } boss && found.Contains(boss) && found.Add(c.Id)))
        {
        }
        return found;
    }
}
