using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>
/// What those know of a confidential or secret customer who may not read it (C-25). That they read nothing else is the context's filter
/// (<see cref="CustomersDbContext"/>); here is what passes by it.
/// </summary>
internal static class ConfidentialAccess
{
    /// <summary>The customers within scope, also those that the person may not read.</summary>
    public static IQueryable<Customer> Known(this CustomersDbContext db, Actor actor, string permission) =>
        db.Customers.IgnoreQueryFilters().AsNoTracking().WithinOrPool(actor, permission);

    /// <summary>That a customer within scope is hidden from the person; null where it is not.</summary>
    public static async Task<Exception?> HiddenAsync(this CustomersDbContext db, Guid id, Actor actor, string permission, CancellationToken ct)
    {
        var known = await db.Known(actor, permission).Where(c => c.Id == id).Select(c => new { c.Code, c.Confidentiality }).SingleOrDefaultAsync(ct);
        return known is not null && Confidentialities.IsRestricted(known.Confidentiality) && !await db.Customers.AnyAsync(c => c.Id == id, ct) ? Hidden(known.Code) : null;
    }

    /// <summary>A 404 that says so: whoever may know of the customer may ask to read it.</summary>
    public static NotFoundException Hidden(string code) => new("customers.confidential", code);

    /// <summary>Whether the person may set the level, circulate the customer and see who read it.</summary>
    public static bool SetsLevel(this Actor actor, Guid? ownerId, Guid unitId) => actor.ReachesOrPool(CustomersPermissions.Confidentiality, ownerId, unitId);

    /// <summary>Refuses to restrict a customer, or to open it, to whoever may not (422 at the field).</summary>
    public static void CheckLevel(Actor actor, Guid? ownerId, Guid unitId, string before, string told, string field = "confidentiality")
    {
        if (told != before && (Confidentialities.IsRestricted(told) || Confidentialities.IsRestricted(before)) && !actor.SetsLevel(ownerId, unitId))
            throw new RuleException("customers.confidentiality.denied", field);
    }

    /// <summary>What resembles something, as the person may know it: a hidden customer cannot be opened, and of a secret one there is only the code.</summary>
    public static async Task<List<Duplicate>> ShownAsync(this CustomersDbContext db, IReadOnlyList<Candidate> found, Func<Candidate, bool> visible, CancellationToken ct)
    {
        var shown = await db.ShowingAsync(found, visible, ct);
        return [.. found.Select(shown)];
    }

    /// <summary>The same for what resembles many things: how each of them is shown.</summary>
    public static async Task<Func<Candidate, Duplicate>> ShowingAsync(
        this CustomersDbContext db, IEnumerable<Candidate> found, Func<Candidate, bool> visible, CancellationToken ct)
    {
        Guid[] ids = [.. found.Where(c => c.Kind == "customer").Select(c => c.Id).Distinct()];
        var restricted = ids.Length == 0 ? [] : await db.Restrictions.AsNoTracking().Where(r => ids.Contains(r.CustomerId)).ToDictionaryAsync(r => r.CustomerId, r => r.Secret, ct);
        var open = restricted.Count == 0 ? [] : await db.Customers.Where(c => restricted.Keys.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct);
        return candidate =>
        {
            if (!restricted.TryGetValue(candidate.Id, out var secret) || open.Contains(candidate.Id))
                return candidate.ToDuplicate(visible(candidate));
            var hidden = candidate.ToDuplicate(false);
            return secret ? hidden with { Name = hidden.Code ?? "", OwnerId = null } : hidden;
        };
    }
}
