namespace Crm.Staff.Contracts;

/// <summary>What people may do in Staff; see <c>StaffModule</c> for who has it from the start.</summary>
public static class StaffPermissions
{
    /// <summary>See colleagues and units: who is who, to whom work can be given.</summary>
    public const string PeopleRead = "staff.people.read";

    /// <summary>Add, change, lock people and let them leave.</summary>
    public const string PeopleManage = "staff.people.manage";

    /// <summary>Add, rename, move and close units.</summary>
    public const string UnitsManage = "staff.units.manage";

    /// <summary>Change what roles may do, and add roles.</summary>
    public const string RolesManage = "staff.roles.manage";

    /// <summary>Make and revoke API keys.</summary>
    public const string KeysManage = "staff.keys.manage";

    /// <summary>Search the audit and verify its chain.</summary>
    public const string AuditRead = "staff.audit.read";

    /// <summary>See recurring jobs and their runs.</summary>
    public const string JobsRead = "staff.jobs.read";
}
