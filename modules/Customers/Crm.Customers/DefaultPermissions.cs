using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Staff.Contracts;
using static Crm.BuildingBlocks.Security.RecordScope;

namespace Crm.Customers;

/// <summary>Who may do what in a new installation; administrators change it later.</summary>
internal static class DefaultPermissions
{
    public static PermissionDefinition[] All { get; } =
    [
        PermissionDefinition.Of(
            CustomersPermissions.Read, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, RecordScope.All),
            (StaffRoles.ServiceAgent, RecordScope.All), (StaffRoles.ComplaintOfficer, RecordScope.All), (StaffRoles.ServiceManager, RecordScope.All),
            (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.CreditController, RecordScope.All),
            (StaffRoles.KnowledgeEditor, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.Write, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.Register, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.LeadRead, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.ServiceManager, UnitAndBelow), (StaffRoles.BranchLeader, UnitAndBelow),
            (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.LeadWrite, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Own),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.LeadQualify, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Own),
            (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.LeadImport, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.PoolRead, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.PoolClaim, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit)),
        PermissionDefinition.Of(
            CustomersPermissions.Export, (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit), (StaffRoles.BranchLeader, UnitAndBelow),
            (StaffRoles.GeneralManager, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.Merge, (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.BranchLeader, UnitAndBelow),
            (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.SegmentShare, (StaffRoles.AccountManager, RecordScope.All), (StaffRoles.BranchLeader, RecordScope.All),
            (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.ActivityRead, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.ComplaintOfficer, Own), (StaffRoles.ServiceManager, UnitAndBelow),
            (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.ActivityWrite, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.ComplaintOfficer, Own), (StaffRoles.ServiceManager, UnitAndBelow), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.OpportunityRead, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.OpportunityWrite, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.BranchLeader, UnitAndBelow)),
        PermissionDefinition.Of(
            CustomersPermissions.ReportRead, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.ServiceManager, UnitAndBelow), (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All),
            (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.ReportWrite, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, Own), (StaffRoles.KeyAccountManager, Own)),
        PermissionDefinition.Of(
            CustomersPermissions.ExpenseRead, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.ServiceManager, UnitAndBelow), (StaffRoles.BranchLeader, UnitAndBelow),
            (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.CreditController, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.ExpenseWrite, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, Own), (StaffRoles.KeyAccountManager, Own),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.ServiceManager, Own), (StaffRoles.BranchLeader, Own), (StaffRoles.GeneralManager, Own)),
        // 财务部: whoever holds the purse (seed 004, 十七).
        PermissionDefinition.Of(CustomersPermissions.ExpenseSettle, (StaffRoles.CreditController, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.ProjectRead, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.ProjectWrite, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, Own), (StaffRoles.KeyAccountManager, Own),
            (StaffRoles.BranchLeader, Own)),
        PermissionDefinition.Of(
            CustomersPermissions.ProjectReview, (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All)),
        // Whoever works with a customer or answers its calls. Who only reads beyond that (knowledge, credit, other units' key accounts) sees numbers masked.
        PermissionDefinition.Of(
            CustomersPermissions.Personal, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.ServiceAgent, RecordScope.All), (StaffRoles.ComplaintOfficer, RecordScope.All), (StaffRoles.ServiceManager, RecordScope.All),
            (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.SuggestionRead, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.ServiceManager, UnitAndBelow), (StaffRoles.BranchLeader, UnitAndBelow),
            (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.SuggestionWrite, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, Own), (StaffRoles.KeyAccountManager, Own),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.ServiceManager, Own), (StaffRoles.BranchLeader, Own), (StaffRoles.GeneralManager, Own)),
        PermissionDefinition.Of(
            CustomersPermissions.SuggestionJudge, (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.SurveyRead, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Unit),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.ServiceManager, RecordScope.All), (StaffRoles.BranchLeader, UnitAndBelow), (StaffRoles.GeneralManager, RecordScope.All),
            (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(
            CustomersPermissions.SurveyWrite, (StaffRoles.SalesRepresentative, Own), (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Own),
            (StaffRoles.ServiceAgent, Own), (StaffRoles.ServiceManager, UnitAndBelow)),
        PermissionDefinition.Of(
            CustomersPermissions.Confidentiality, (StaffRoles.AccountManager, UnitAndBelow), (StaffRoles.KeyAccountManager, Own), (StaffRoles.BranchLeader, UnitAndBelow),
            (StaffRoles.GeneralManager, RecordScope.All)),
        // Beyond every scope and confidentiality: whoever answers to people for their data must see all of them. Nobody who sells.
        PermissionDefinition.Of(CustomersPermissions.PersonalData, (StaffRoles.Administrator, RecordScope.All)),
        PermissionDefinition.Of(CustomersPermissions.Settings, (StaffRoles.Administrator, RecordScope.All)),
    ];
}
