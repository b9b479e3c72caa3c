namespace Crm.BuildingBlocks.Seeding;

/// <summary>A made-up unit of the demo company.</summary>
public sealed record DemoUnit(Guid Id, string Name, string NameEn, string Kind, Guid? ParentId);

/// <summary>A made-up member of staff of the demo company.</summary>
public sealed record DemoPerson(Guid Id, string UserName, string Name, Guid UnitId, string Role);

/// <summary>The demo company's people, known to every module's demo data. Nobody has a password until one is chosen at set-up.</summary>
public static class DemoPeople
{
    /// <summary>总部.</summary>
    public static DemoUnit Headquarters { get; } = Unit(1, "总部", "Headquarters", "headquarters", null);

    /// <summary>华东分公司.</summary>
    public static DemoUnit EastBranch { get; } = Unit(2, "华东分公司", "East China branch", "branch", Headquarters.Id);

    /// <summary>业务一部, where leads are worked.</summary>
    public static DemoUnit SalesTeam { get; } = Unit(3, "业务一部", "Sales team one", "team", EastBranch.Id);

    /// <summary>大客户部.</summary>
    public static DemoUnit KeyAccountTeam { get; } = Unit(4, "大客户部", "Key accounts", "team", EastBranch.Id);

    /// <summary>客户服务中心.</summary>
    public static DemoUnit ServiceTeam { get; } = Unit(5, "客户服务中心", "Customer service centre", "team", EastBranch.Id);

    /// <summary>陈总 leads the company: general manager.</summary>
    public static DemoPerson GeneralManager { get; } = Person(1, "chen", "陈国栋", Headquarters, "general-manager");

    /// <summary>分管领导 of the branch.</summary>
    public static DemoPerson BranchLeader { get; } = Person(2, "zhou", "周敏", EastBranch, "branch-leader");

    /// <summary>业务员.</summary>
    public static DemoPerson SalesRepresentative { get; } = Person(3, "lin", "林小雨", SalesTeam, "sales-representative");

    /// <summary>客户经理, who leads the sales team.</summary>
    public static DemoPerson AccountManager { get; } = Person(4, "zhao", "赵文博", SalesTeam, "account-manager");

    /// <summary>大客户经理, who leads the key account team.</summary>
    public static DemoPerson KeyAccountManager { get; } = Person(5, "sun", "孙丽华", KeyAccountTeam, "key-account-manager");

    /// <summary>客户服务员.</summary>
    public static DemoPerson ServiceAgent { get; } = Person(6, "wu", "吴佳", ServiceTeam, "service-agent");

    /// <summary>投诉专责.</summary>
    public static DemoPerson ComplaintOfficer { get; } = Person(7, "zheng", "郑凯", ServiceTeam, "complaint-officer");

    /// <summary>客户服务经理, who leads the service centre.</summary>
    public static DemoPerson ServiceManager { get; } = Person(8, "qian", "钱雪梅", ServiceTeam, "service-manager");

    /// <summary>知识编辑.</summary>
    public static DemoPerson KnowledgeEditor { get; } = Person(9, "feng", "冯静", ServiceTeam, "knowledge-editor");

    /// <summary>信用管理员.</summary>
    public static DemoPerson CreditController { get; } = Person(10, "han", "韩磊", EastBranch, "credit-controller");

    /// <summary>A second 业务员.</summary>
    public static DemoPerson SecondRepresentative { get; } = Person(11, "xu", "徐浩", SalesTeam, "sales-representative");

    /// <summary>A second 客户服务员.</summary>
    public static DemoPerson SecondAgent { get; } = Person(12, "hu", "胡悦", ServiceTeam, "service-agent");

    /// <summary>运维.</summary>
    public static DemoPerson Operator { get; } = Person(13, "ops", "高远", Headquarters, "operator");

    /// <summary>All units, parents first.</summary>
    public static IReadOnlyList<DemoUnit> Units { get; } = [Headquarters, EastBranch, SalesTeam, KeyAccountTeam, ServiceTeam];

    /// <summary>Unit to the person who leads it.</summary>
    public static IReadOnlyDictionary<Guid, Guid> Managers { get; } = new Dictionary<Guid, Guid>
    {
        [Headquarters.Id] = GeneralManager.Id,
        [EastBranch.Id] = BranchLeader.Id,
        [SalesTeam.Id] = AccountManager.Id,
        [KeyAccountTeam.Id] = KeyAccountManager.Id,
        [ServiceTeam.Id] = ServiceManager.Id,
    };

    /// <summary>All people.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        GeneralManager, BranchLeader, SalesRepresentative, AccountManager, KeyAccountManager, ServiceAgent, ComplaintOfficer,
        ServiceManager, KnowledgeEditor, CreditController, SecondRepresentative, SecondAgent, Operator,
    ];

    private static DemoUnit Unit(int number, string name, string nameEn, string kind, Guid? parent) =>
        new(SampleCustomers.Id(4, number), name, nameEn, kind, parent);

    private static DemoPerson Person(int number, string userName, string name, DemoUnit unit, string role) =>
        new(SampleCustomers.Id(3, number), userName, name, unit.Id, role);
}
