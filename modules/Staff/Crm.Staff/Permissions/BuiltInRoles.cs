using Crm.Staff.Contracts;
using Crm.Staff.Domain;

namespace Crm.Staff.Permissions;

/// <summary>The roles that come with Crm (spec: People).</summary>
internal static class BuiltInRoles
{
    public static IReadOnlyList<Role> All =>
    [
        Of(StaffRoles.SalesRepresentative, "业务员", "Sales representative"),
        Of(StaffRoles.AccountManager, "客户经理", "Account manager"),
        Of(StaffRoles.KeyAccountManager, "大客户经理", "Key account manager"),
        Of(StaffRoles.ServiceAgent, "客户服务员", "Service agent"),
        Of(StaffRoles.ComplaintOfficer, "投诉专责", "Complaint officer"),
        Of(StaffRoles.ServiceManager, "客户服务经理", "Service manager"),
        Of(StaffRoles.BranchLeader, "分管领导", "Branch leader"),
        Of(StaffRoles.GeneralManager, "总经理", "General manager"),
        Of(StaffRoles.KnowledgeEditor, "知识编辑", "Knowledge editor"),
        Of(StaffRoles.CreditController, "信用管理员", "Credit controller"),
        Of(StaffRoles.Administrator, "系统管理员", "Administrator"),
        Of(StaffRoles.Operator, "运维", "Operator"),
    ];

    private static Role Of(string key, string name, string nameEn) => new() { Key = key, Name = name, NameEn = nameEn, BuiltIn = true };
}
