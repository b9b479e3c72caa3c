using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ImportRows;

/// <summary>
/// The customers that rows name by code or name, as far as whoever imports reaches them: to the person, one out of reach and one that is closed (C-25) are as
/// unknown as one that does not exist.
/// </summary>
/// <param name="db">The tables.</param>
/// <param name="actor">Whoever imports.</param>
/// <param name="permission">Within which a customer must be.</param>
/// <param name="unknown">The problem of a row whose customer is not there: label and value.</param>
internal sealed class RowCustomers(CustomersDbContext db, Actor actor, string permission, string unknown)
{
    private ILookup<string, Customer> byCode = null!, byName = null!;

    /// <summary>Those that were found.</summary>
    public Guid[] Ids { get; private set; } = [];

    public async Task LoadAsync(IReadOnlyCollection<Cells> rows, CancellationToken ct)
    {
        string[] codes = [.. rows.Select(r => r["customerCode"]).OfType<string>().Distinct()];
        string[] names = [.. rows.Where(r => r["customerCode"] is null).Select(r => r["customerName"]).OfType<string>().Distinct()];
        byCode = await db.FindByCodeAsync(codes, ct);
        byName = (await db.Customers.Where(c => names.Contains(c.Name)).ToListAsync(ct)).ToLookup(c => c.Name);
        Ids = [.. byCode.SelectMany(c => c).Concat(byName.SelectMany(c => c)).Where(Reached).Select(c => c.Id).Distinct()];
    }

    /// <summary>The customer that a row means; a problem at the cell where it is not one.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="needed">False where a name that nobody carries is no problem yet: it may be a lead's.</param>
    public Customer? Find(Cells cells, bool needed = true)
    {
        var (field, value) = cells["customerCode"] is { } code ? ("customerCode", code) : ("customerName", cells["customerName"]!);
        Customer[] mine = [.. (field == "customerCode" ? byCode : byName)[value].Where(Reached)];
        if (mine.Length == 1)
            return mine[0];
        if (mine.Length > 1)
            cells.Wrong(field, "customers.import.key_many", cells.Label(field), value, mine.Length);
        else if (needed || field == "customerCode")
            cells.Wrong(field, unknown, cells.Label(field), value);
        return null;
    }

    /// <summary>The customer that a row means, where it is one; no problem where it is not.</summary>
    public Guid? Known(Cells cells) =>
        (cells["customerCode"] is { } code ? byCode[code] : byName[cells["customerName"]!]).Where(Reached).ToList() is [var one] ? one.Id : null;

    private bool Reached(Customer customer) => actor.ReachesOrPool(permission, customer.OwnerId, customer.UnitId);
}
