using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;

namespace Crm.Staff.Permissions;

/// <summary>
/// Who may do what in Staff from the start. Administrators run people, units, roles and keys; what they see of business records is
/// for the other modules' defaults to say (each gives them its read permissions, nothing that changes records).
/// </summary>
internal static class StaffPermissionDefaults
{
    public static PermissionDefinition[] All { get; } =
    [
        PermissionDefinition.Of(StaffPermissions.PeopleRead, [.. StaffRoles.All.Select(role => (role, RecordScope.All))]),
        ForAdministrators(StaffPermissions.PeopleManage),
        ForAdministrators(StaffPermissions.UnitsManage),
        ForAdministrators(StaffPermissions.RolesManage),
        ForAdministrators(StaffPermissions.KeysManage),
        PermissionDefinition.Of(StaffPermissions.AuditRead, (StaffRoles.Administrator, RecordScope.All), (StaffRoles.GeneralManager, RecordScope.All)),
        PermissionDefinition.Of(StaffPermissions.JobsRead, (StaffRoles.Administrator, RecordScope.All), (StaffRoles.Operator, RecordScope.All)),
    ];

    private static PermissionDefinition ForAdministrators(string permission) =>
        PermissionDefinition.Of(permission, (StaffRoles.Administrator, RecordScope.All));
}
