using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Staff.Features.Units;

internal static class UnitEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var units = api.MapGroup("/units").ForgetActors();
        units.MapGet("", ListAsync).RequirePermission(StaffPermissions.PeopleRead).WithSummary("All units in tree order");
        units.MapPost("", async (UnitRequest request, IMessageBus bus, StaffDbContext db, CancellationToken ct) =>
                await OneAsync(db, (await bus.InvokeAsync<AddedUnit>(new AddUnit(request), ct)).Id, ct))
            .RequirePermission(StaffPermissions.UnitsManage).WithSummary("Adds a unit");
        units.MapPut("/{id:guid}", async (
                Guid id, UnitRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, StaffDbContext db, CancellationToken ct) =>
            {
                await bus.InvokeAsync(new ChangeUnit(id, request, ifMatch), ct);
                return await OneAsync(db, id, ct);
            })
            .RequirePermission(StaffPermissions.UnitsManage).WithSummary("Renames, moves, closes a unit or changes who leads it");
    }

    private static async Task<UnitDetails> OneAsync(StaffDbContext db, Guid id, CancellationToken ct) => (await ListAsync(db, ct)).Single(u => u.Id == id);

    private static async Task<IReadOnlyList<UnitDetails>> ListAsync(StaffDbContext db, CancellationToken ct)
    {
        var units = await db.Units.AsNoTracking()
            .Select(u => new { Unit = u, People = db.People.Count(p => p.UnitId == u.Id && p.State == PersonState.Active) }).ToDictionaryAsync(u => u.Unit.Id, ct);
        var tree = new UnitTree(units.Values.Select(u => new UnitNode(u.Unit.Id, u.Unit.ParentId, u.Unit.ManagerId, u.Unit.Name)));
        return [.. tree.InOrder().Select(at => Details(units[at.Id].Unit, units[at.Id].People, at.Depth))];
    }

    private static UnitDetails Details(Unit unit, int people, int depth) => new(
        unit.Id, unit.Name, unit.NameEn, unit.Kind.ToString().ToLowerInvariant(), unit.ParentId, unit.ManagerId, unit.Active, people, depth, ETags.Write(unit.Version));
}
