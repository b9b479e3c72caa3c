using Crm.Accounts.Contracts;
using Crm.BuildingBlocks.Security;
using static Crm.BuildingBlocks.Security.RecordScope;
using static Crm.Staff.Contracts.StaffRoles;

namespace Crm.Accounts;

/// <summary>The module's permissions and which roles have them in a new installation.</summary>
internal static class AccountsAccess
{
    public static PermissionDefinition[] Permissions { get; } =
    [
        PermissionDefinition.Of(AccountsPermissions.KeyAccountRead, (SalesRepresentative, Own), (AccountManager, UnitAndBelow), (KeyAccountManager, RecordScope.All),
            (ServiceAgent, RecordScope.All), (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All), (BranchLeader, UnitAndBelow),
            (GeneralManager, RecordScope.All), (CreditController, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(AccountsPermissions.KeyAccountNominate, (SalesRepresentative, Own), (AccountManager, UnitAndBelow),
            (KeyAccountManager, RecordScope.All), (BranchLeader, UnitAndBelow)),
        PermissionDefinition.Of(AccountsPermissions.KeyAccountManage, (KeyAccountManager, UnitAndBelow), (BranchLeader, UnitAndBelow), (GeneralManager, RecordScope.All)),
        PermissionDefinition.Of(AccountsPermissions.TeamManage, (KeyAccountManager, UnitAndBelow), (BranchLeader, UnitAndBelow), (GeneralManager, RecordScope.All)),
        PermissionDefinition.Of(AccountsPermissions.ValueRead, (SalesRepresentative, Own), (AccountManager, UnitAndBelow), (KeyAccountManager, RecordScope.All), (BranchLeader, UnitAndBelow),
            (GeneralManager, RecordScope.All), (CreditController, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(AccountsPermissions.ValueManage, (KeyAccountManager, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(AccountsPermissions.ValueRun, (KeyAccountManager, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(AccountsPermissions.OrderRead, (SalesRepresentative, Own), (AccountManager, UnitAndBelow), (KeyAccountManager, RecordScope.All),
            (ServiceManager, RecordScope.All), (BranchLeader, UnitAndBelow), (GeneralManager, RecordScope.All), (CreditController, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(AccountsPermissions.OrderImport, (KeyAccountManager, RecordScope.All), (CreditController, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(AccountsPermissions.SlaRead, (KeyAccountManager, RecordScope.All), (AccountManager, RecordScope.All), (ServiceAgent, RecordScope.All),
            (ComplaintOfficer, RecordScope.All), (ServiceManager, RecordScope.All), (BranchLeader, RecordScope.All), (GeneralManager, RecordScope.All), (Administrator, RecordScope.All)),
        PermissionDefinition.Of(AccountsPermissions.SlaManage, (KeyAccountManager, RecordScope.All), (ServiceManager, RecordScope.All), (Administrator, RecordScope.All)),
    ];
}
