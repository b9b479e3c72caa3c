using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Roles;

/// <summary>Handles <see cref="SetGrants"/>.</summary>
public sealed class SetGrantsHandler(StaffDbContext db, IEnumerable<PermissionGroup> groups, AuditWriter audit)
{
    /// <summary>Gives, widens, narrows and takes permissions of one module.</summary>
    public async Task Handle(SetGrants command, CancellationToken ct)
    {
        var (role, request) = (command.Role, command.Request);
        if (!await db.Roles.AnyAsync(r => r.Key == role, ct))
            throw new NotFoundException();
        var permissions = Permissions(request);
        var before = await db.RoleGrants.Where(g => g.Role == role && permissions.Contains(g.Permission)).ToDictionaryAsync(g => g.Permission, ct);
        var changes = new Dictionary<string, object>();
        foreach (var permission in permissions)
        {
            var wanted = request.Grants.TryGetValue(permission, out var scope) ? Enum.Parse<RecordScope>(scope) : RecordScope.None;
            var had = before.GetValueOrDefault(permission);
            if ((had?.Scope ?? RecordScope.None) == wanted)
                continue;
            changes[permission] = new { old = had?.Scope.ToString(), @new = wanted.ToString() };
            Set(role, permission, had, wanted);
        }
        if (changes.Count > 0)
            audit.Add(db, "changed", nameof(Role), role, changes);
    }

    private void Set(string role, string permission, RoleGrant? had, RecordScope wanted)
    {
        if (role == StaffRoles.Administrator && permission == StaffPermissions.RolesManage && wanted == RecordScope.None)
            throw new RuleException("staff.role.keep_roles", "grants");
        if (had is null)
            db.RoleGrants.Add(new RoleGrant { Role = role, Permission = permission, Scope = wanted });
        else if (wanted == RecordScope.None)
            db.RoleGrants.Remove(had);
        else
            had.Scope = wanted;
    }

    private List<string> Permissions(SetGrantsRequest request)
    {
        var all = groups.Where(g => g.Module == request.Module).SelectMany(g => g.Permissions).Select(p => p.Name).ToList();
        if (all.Count == 0)
            throw new RuleException("staff.role.module", "module", request.Module);
        return request.Grants.Keys.FirstOrDefault(p => !all.Contains(p)) is { } unknown
            ? throw new RuleException("staff.role.permission", "grants", unknown, request.Module)
            : all;
    }
}
