using Crm.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>
/// Finds who a source's customers are here: as somebody said before, else by the code an ERP knows them by, else by our code, else by the
/// name, where only one has it. Who was merged into another is found as that other.
/// </summary>
internal static class CustomerMatcher
{
    /// <summary>The customers found, by key.</summary>
    public static async Task<Dictionary<string, Guid>> FindAsync(
        AccountsDbContext db, string source, IReadOnlyList<(string Key, string? Name)> wanted, CancellationToken ct)
    {
        var keys = wanted.Select(w => w.Key).Distinct().ToList();
        var names = wanted.Select(w => w.Name ?? w.Key).Distinct().ToList();
        var found = await db.Aliases.AsNoTracking().Where(a => a.Source == source && keys.Contains(a.Key)).ToDictionaryAsync(a => a.Key, a => a.CustomerId, ct);
        var customers = await db.Customers.AsNoTracking().Where(c => keys.Contains(c.ExternalCode!) || keys.Contains(c.Code) || names.Contains(c.Name) || names.Contains(c.NameEn!))
            .Select(c => new { c.Id, c.Code, c.ExternalCode, c.Name, c.NameEn, c.MergedInto }).ToListAsync(ct);
        for (var i = 0; i < customers.Count; i++)
            if (customers[i].MergedInto is { } into)
                customers[i] = customers[i] with { Id = await db.Database.SqlQuery<Guid>($"SELECT accounts.survivor_of({into}) AS \"Value\"").SingleAsync(ct) };
        var byExternal = customers.Where(c => c.ExternalCode is not null).ToLookup(c => c.ExternalCode!, c => c.Id);
        var byCode = customers.ToLookup(c => c.Code, c => c.Id);
        var byName = customers.SelectMany(c => new[] { c.Name, c.NameEn }.OfType<string>().Distinct().Select(name => (name, c.Id))).ToLookup(c => c.name, c => c.Id);
        foreach (var (key, name) in wanted)
            if (!found.ContainsKey(key) && (Only(byExternal[key]) ?? Only(byCode[key]) ?? Only(byName[name ?? key])) is { } id)
                found.Add(key, id);
        return found;
    }

    private static Guid? Only(IEnumerable<Guid> ids) => ids.Distinct().Take(2).ToList() is [var one] ? one : null;
}
