using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using static Crm.BuildingBlocks.Security.RecordScope;
using static Crm.Staff.Contracts.StaffRoles;

namespace Crm.Service;

/// <summary>The module's permissions and which roles have them in a new installation.</summary>
internal static class ServiceAccess
{
    public static PermissionDefinition[] Permissions { get; } =
    [
        PermissionDefinition.Of(ServicePermissions.CaseRead, (ServiceAgent, All), (ComplaintOfficer, All), (ServiceManager, All), (KnowledgeEditor, All),
            (KeyAccountManager, All), (AccountManager, UnitAndBelow), (SalesRepresentative, Own), (BranchLeader, UnitAndBelow), (GeneralManager, All)),
        PermissionDefinition.Of(ServicePermissions.CaseLog, (ServiceAgent, All), (ComplaintOfficer, All), (ServiceManager, All), (KeyAccountManager, All),
            (AccountManager, All), (SalesRepresentative, All)),
        PermissionDefinition.Of(ServicePermissions.CaseHandle, (ServiceAgent, Unit), (ComplaintOfficer, Unit), (ServiceManager, UnitAndBelow),
            (KeyAccountManager, Unit), (AccountManager, Own), (SalesRepresentative, Own)),
        PermissionDefinition.Of(ServicePermissions.CaseAssign, (ServiceAgent, Unit), (ComplaintOfficer, Unit), (ServiceManager, All), (KeyAccountManager, Unit)),
        PermissionDefinition.Of(ServicePermissions.ComplaintRead, (ServiceAgent, Unit), (ComplaintOfficer, All), (ServiceManager, All),
            (KeyAccountManager, Unit), (AccountManager, Own), (SalesRepresentative, Own), (BranchLeader, UnitAndBelow), (GeneralManager, All)),
        PermissionDefinition.Of(ServicePermissions.ComplaintHandle, (ComplaintOfficer, All), (ServiceManager, All)),
        PermissionDefinition.Of(ServicePermissions.ComplaintInvestigate, (ServiceAgent, Own), (ComplaintOfficer, All), (ServiceManager, All),
            (KeyAccountManager, Own), (AccountManager, Own), (SalesRepresentative, Own)),
        PermissionDefinition.Of(ServicePermissions.RegisterRead, (ComplaintOfficer, All), (ServiceManager, All), (BranchLeader, UnitAndBelow), (GeneralManager, All)),
        PermissionDefinition.Of(ServicePermissions.DashboardRead, (ComplaintOfficer, UnitAndBelow), (ServiceManager, UnitAndBelow), (BranchLeader, UnitAndBelow), (GeneralManager, All)),
        PermissionDefinition.Of(ServicePermissions.CalendarManage, (ServiceManager, All), (Administrator, All)),
    ];
}
