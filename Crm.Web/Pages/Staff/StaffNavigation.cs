using Crm.Staff.Contracts;
using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Staff;

internal static class StaffNavigation
{
    public static readonly NavModule Module = new("Staff", "Nav.Title",
    [
        new NavItem("Nav.People", "/staff/people", "users", StaffPermissions.PeopleRead),
        new NavItem("Nav.Units", "/staff/units", "building", StaffPermissions.PeopleRead),
        new NavItem("Nav.Roles", "/staff/roles", "shield-lock", StaffPermissions.RolesManage),
        new NavItem("Nav.Keys", "/staff/api-keys", "key", StaffPermissions.KeysManage),
        new NavItem("Nav.Audit", "/staff/audit", "history", StaffPermissions.AuditRead),
        new NavItem("Nav.Jobs", "/staff/jobs", "clock", StaffPermissions.JobsRead),
    ],
    [new NavItem("Nav.AddPerson", "/staff/people/new", "user-plus", StaffPermissions.PeopleManage)]);
}
