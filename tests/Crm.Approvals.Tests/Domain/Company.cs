using Crm.Approvals.Contracts.Events;
using Crm.Approvals.Domain;

namespace Crm.Approvals.Tests.Domain;

/// <summary>A small company: 总经理 over 分公司 over a team.</summary>
internal static class Company
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 20);
    public static readonly Guid Hq = Guid.CreateVersion7(), Branch = Guid.CreateVersion7(), Team = Guid.CreateVersion7();
    public static readonly Guid General = Guid.CreateVersion7(), Leader = Guid.CreateVersion7(), Manager = Guid.CreateVersion7(), Officer = Guid.CreateVersion7(), Agent = Guid.CreateVersion7();

    public static IReadOnlyList<OrgUnit> Units { get; } = [new(Hq, null), new(Branch, Hq), new(Team, Branch)];

    public static IReadOnlyList<OrgPerson> People { get; } =
    [
        Person(General, "陈国栋", Hq, null, "general-manager"),
        Person(Leader, "周敏", Branch, General, "branch-leader"),
        Person(Manager, "钱雪梅", Team, Leader, "service-manager"),
        Person(Officer, "郑凯", Team, Manager, "complaint-officer"),
        Person(Agent, "吴佳", Team, Manager, "service-agent"),
    ];

    public static Organisation Organisation(Func<OrgPerson, OrgPerson>? change = null) => new(People.Select(change ?? (p => p)), Units);

    public static ApproverFinder Finder(IReadOnlyCollection<Guid>? involved = null, Organisation? organisation = null) =>
        new(organisation ?? Organisation(), Today, Officer, involved ?? []);

    public static ApprovalPolicy TwoLevels { get; } = new("service.complaint-remedy", 1, [Step("branch-leader"), Step("general-manager")], Now);

    public static PolicyStep Step(string by, StepMode mode = StepMode.One, decimal? from = null) => new(by, mode, from, 24, 72);

    public static ApprovalRequest Request(ApprovalPolicy? policy = null, decimal? amount = null, params Guid[] involved) => new(
        new ApprovalRequested(Guid.CreateVersion7(), "service.complaint-remedy", "complaint", Guid.CreateVersion7(), "TS-2026-00012 停电赔偿", "/service/cases/1",
            Officer, involved, amount, "CNY", new Dictionary<string, string> { ["remedy"] = "赔偿" }, Now), policy ?? TwoLevels);

    private static OrgPerson Person(Guid id, string name, Guid unit, Guid? manager, string role) =>
        new(id, name, unit, manager, [role], true, null, null, null);
}
