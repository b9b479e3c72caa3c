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
        PermissionDefinition.Of(ServicePermissions.CaseRead, (ServiceAgent, RecordScope.All), (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All), (KnowledgeEditor, RecordScope.All),
            (KeyAccountManager, RecordScope.All), (AccountManager, UnitAndBelow), (SalesRepresentative, Own), (BranchLeader, UnitAndBelow), (GeneralManager, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(ServicePermissions.CaseLog, (ServiceAgent, RecordScope.All), (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All), (KeyAccountManager, RecordScope.All),
            (AccountManager, RecordScope.All), (SalesRepresentative, RecordScope.All)),
        PermissionDefinition.Of(ServicePermissions.CaseHandle, (ServiceAgent, Unit), (ComplaintOfficer, Unit), (ServiceManager, UnitAndBelow),
            (KeyAccountManager, Unit), (AccountManager, Own), (SalesRepresentative, Own)),
        PermissionDefinition.Of(ServicePermissions.CaseAssign, (ServiceAgent, Unit), (ComplaintOfficer, Unit), (ServiceManager, RecordScope.All), (KeyAccountManager, Unit)),
        PermissionDefinition.Of(ServicePermissions.ComplaintRead, (ServiceAgent, Unit), (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All),
            (KeyAccountManager, Unit), (AccountManager, Own), (SalesRepresentative, Own), (BranchLeader, UnitAndBelow), (GeneralManager, RecordScope.All)),
        PermissionDefinition.Of(ServicePermissions.ComplaintHandle, (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All)),
        PermissionDefinition.Of(ServicePermissions.ComplaintInvestigate, (ServiceAgent, Own), (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All),
            (KeyAccountManager, Own), (AccountManager, Own), (SalesRepresentative, Own)),
        PermissionDefinition.Of(ServicePermissions.RegisterRead, (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All), (BranchLeader, UnitAndBelow), (GeneralManager, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(ServicePermissions.DashboardRead, (ComplaintOfficer, UnitAndBelow), (ServiceManager, UnitAndBelow), (BranchLeader, UnitAndBelow), (GeneralManager, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(ServicePermissions.CalendarManage, (ServiceManager, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(ServicePermissions.SurveyRead, (ServiceAgent, RecordScope.All), (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All), (KeyAccountManager, RecordScope.All),
            (AccountManager, RecordScope.All), (SalesRepresentative, RecordScope.All), (BranchLeader, RecordScope.All), (GeneralManager, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(ServicePermissions.SurveyWrite, (ServiceManager, RecordScope.All), (AccountManager, RecordScope.All)),
        PermissionDefinition.Of(ServicePermissions.SurveyAsk, (ServiceAgent, RecordScope.All), (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All), (KeyAccountManager, RecordScope.All),
            (AccountManager, UnitAndBelow), (SalesRepresentative, Own)),
        PermissionDefinition.Of(ServicePermissions.SurveyNames, (ServiceManager, RecordScope.All), (GeneralManager, RecordScope.All), (KeyAccountManager, Unit), (AccountManager, UnitAndBelow)),
    ];
}
