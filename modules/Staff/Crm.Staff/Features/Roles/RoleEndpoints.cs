using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Staff.Features.Roles;

internal static class RoleEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var roles = api.MapGroup("/roles").ForgetActors();
        roles.MapGet("", MatrixAsync).RequirePermission(StaffPermissions.PeopleRead).WithSummary("All roles with what they may do");
        roles.MapPost("", async (AddRoleRequest request, IMessageBus bus, StaffDbContext db, CancellationToken ct) =>
            {
                await bus.InvokeAsync(new AddRole(request), ct);
                return (await RolesAsync(db, ct)).Single(r => r.Key == request.Key);
            })
            .RequirePermission(StaffPermissions.RolesManage).WithSummary("Adds a role");
        roles.MapPut("/{key}/grants", async (string key, SetGrantsRequest request, IMessageBus bus, CancellationToken ct) =>
            {
                await bus.InvokeAsync(new SetGrants(key, request), ct);
                return Results.NoContent();
            })
            .RequirePermission(StaffPermissions.RolesManage).WithSummary("Sets what a role may do in one module");
    }

    private static async Task<RoleMatrix> MatrixAsync(StaffDbContext db, IEnumerable<PermissionGroup> groups, CancellationToken ct) => new(
        await RolesAsync(db, ct), [.. groups.Select(g => new PermissionsOfModule(g.Module, [.. g.Permissions.Select(p => p.Name)]))]);

    private static async Task<IReadOnlyList<RoleDetails>> RolesAsync(StaffDbContext db, CancellationToken ct)
    {
        var roles = await db.Roles.AsNoTracking()
            .Select(r => new { Role = r, People = db.People.Count(p => p.Roles.Contains(r.Key) && p.State == PersonState.Active) }).ToListAsync(ct);
        var grants = (await db.RoleGrants.AsNoTracking().ToListAsync(ct)).ToLookup(g => g.Role);
        return
        [
            .. roles.OrderBy(r => Rank(r.Role.Key)).ThenBy(r => r.Role.Key, StringComparer.Ordinal).Select(r => new RoleDetails(
                r.Role.Key, r.Role.Name, r.Role.NameEn, r.Role.BuiltIn, r.People, grants[r.Role.Key].ToDictionary(g => g.Permission, g => g.Scope.ToString()))),
        ];
    }

    private static int Rank(string key) => StaffRoles.All.ToList().IndexOf(key) is >= 0 and var rank ? rank : int.MaxValue;
}
