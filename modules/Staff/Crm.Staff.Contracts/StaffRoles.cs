namespace Crm.Staff.Contracts;

/// <summary>The roles a new installation has (spec: People). Administrators may add more and change what each may do.</summary>
public static class StaffRoles
{
    /// <summary>业务员: works leads and prospects, visits, reports daily.</summary>
    public const string SalesRepresentative = "sales-representative";

    /// <summary>客户经理: owns customers.</summary>
    public const string AccountManager = "account-manager";

    /// <summary>大客户经理: owns key accounts, plans, contracts, SLA.</summary>
    public const string KeyAccountManager = "key-account-manager";

    /// <summary>客户服务员: logs and answers requests.</summary>
    public const string ServiceAgent = "service-agent";

    /// <summary>投诉专责: runs complaints.</summary>
    public const string ComplaintOfficer = "complaint-officer";

    /// <summary>客户服务经理: supervises the department, approves.</summary>
    public const string ServiceManager = "service-manager";

    /// <summary>分管领导: approves.</summary>
    public const string BranchLeader = "branch-leader";

    /// <summary>总经理: approves.</summary>
    public const string GeneralManager = "general-manager";

    /// <summary>知识编辑: reviews and publishes.</summary>
    public const string KnowledgeEditor = "knowledge-editor";

    /// <summary>信用管理员: credit policy, limits, receivables.</summary>
    public const string CreditController = "credit-controller";

    /// <summary>系统管理员: people, units, permissions, settings.</summary>
    public const string Administrator = "administrator";

    /// <summary>运维: runs it, watches the dashboard.</summary>
    public const string Operator = "operator";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SalesRepresentative, AccountManager, KeyAccountManager, ServiceAgent, ComplaintOfficer, ServiceManager,
        BranchLeader, GeneralManager, KnowledgeEditor, CreditController, Administrator, Operator,
    ];
}
