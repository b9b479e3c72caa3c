using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Staff.Contracts;

namespace Crm.Knowledge;

/// <summary>Who may do what in a new installation.</summary>
internal static class DefaultPermissions
{
    public static PermissionDefinition[] All { get; } =
    [
        PermissionDefinition.Of(KnowledgePermissions.Read, [.. StaffRoles.All.Select(role => (role, RecordScope.All))]),
        PermissionDefinition.Of(KnowledgePermissions.ReadConfidential,
            (StaffRoles.KnowledgeEditor, RecordScope.All), (StaffRoles.ServiceManager, RecordScope.All), (StaffRoles.KeyAccountManager, RecordScope.All),
            (StaffRoles.BranchLeader, RecordScope.All), (StaffRoles.GeneralManager, RecordScope.All)),
        PermissionDefinition.Of(KnowledgePermissions.Write,
            (StaffRoles.KnowledgeEditor, RecordScope.All), (StaffRoles.ServiceManager, RecordScope.All), (StaffRoles.ServiceAgent, RecordScope.Own),
            (StaffRoles.ComplaintOfficer, RecordScope.Own), (StaffRoles.KeyAccountManager, RecordScope.Own), (StaffRoles.AccountManager, RecordScope.Own),
            (StaffRoles.SalesRepresentative, RecordScope.Own), (StaffRoles.CreditController, RecordScope.Own)),
        PermissionDefinition.Of(KnowledgePermissions.Review, (StaffRoles.KnowledgeEditor, RecordScope.All), (StaffRoles.ServiceManager, RecordScope.All)),
        PermissionDefinition.Of(KnowledgePermissions.Manage, (StaffRoles.KnowledgeEditor, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
    ];
}
