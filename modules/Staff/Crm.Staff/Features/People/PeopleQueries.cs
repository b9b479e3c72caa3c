using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.People;

internal static class PeopleQueries
{
    private const int MostNames = 500;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/people", FindAsync).RequirePermission(StaffPermissions.PeopleRead).WithSummary("Colleagues by name, pinyin, role, unit");
        api.MapGet("/people/{id:guid}", PersonReader.GetAsync).RequirePermission(StaffPermissions.PeopleRead).WithSummary("A person's record");
        api.MapGet("/lookup", async (string? q, string? role, StaffDbContext db, StaffCaches caches, CancellationToken ct) =>
                (await FindAsync(q, role, null, null, 10, null, db, caches, ct)).Items.Select(p => new StaffLookup(p.Id, p.Name, p.UnitName)).ToList())
            .RequirePermission(StaffPermissions.PeopleRead).WithSummary("Colleagues for a picker");
        api.MapGet("/names", NamesAsync).RequirePermission(StaffPermissions.PeopleRead).WithSummary("Names of people by their ids");
    }

    private static async Task<Page<StaffSummary>> FindAsync(
        string? q, string? role, Guid? unitId, string? state, int? limit, string? cursor, StaffDbContext db, StaffCaches caches, CancellationToken ct)
    {
        var rows = db.People.AsNoTracking().WhereMatches(p => p.Search, q);
        rows = state switch
        {
            null or "" or "active" => rows.Where(p => p.State == PersonState.Active),
            "inactive" => rows.Where(p => p.State != PersonState.Active),
            "all" => rows,
            _ => throw new RuleException("staff.one_of", "state", state, "active, inactive, all"),
        };
        if (!string.IsNullOrEmpty(role))
            rows = rows.Where(p => p.Roles.Contains(role));
        if (unitId is { } unit)
        {
            var below = (await caches.Organisations.GetAsync(0, (_, c) => Organisation.ReadAsync(db, c), ct)).Units.Below(unit);
            rows = rows.Where(p => below.Contains(p.UnitId));
        }
        if (Keyset.Read<string>(cursor) is var (name, id))
            rows = rows.Where(p => EF.Functions.GreaterThan(ValueTuple.Create(p.Name, p.Id), ValueTuple.Create(name, id)));
        var take = Keyset.Limit(limit);
        var chinese = Language.IsChinese;
        var found = await rows.OrderBy(p => p.Name).ThenBy(p => p.Id).Take(take + 1).Join(
            db.Units, p => p.UnitId, u => u.Id,
            (p, u) => new StaffSummary(p.Id, p.Name, p.UserName, p.UnitId, chinese ? u.Name : u.NameEn, p.Roles, p.State == PersonState.Active)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(found, take, s => Keyset.Write(s.Name, s.Id));
        return new Page<StaffSummary>(items, next);
    }

    private static async Task<IReadOnlyList<StaffName>> NamesAsync(Guid[] ids, StaffDbContext db, CancellationToken ct) => ids.Length > MostNames
        ? throw new RuleException("staff.names.too_many", "ids", ids.Length, MostNames)
        : await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new StaffName(p.Id, p.Name)).ToListAsync(ct);
}
