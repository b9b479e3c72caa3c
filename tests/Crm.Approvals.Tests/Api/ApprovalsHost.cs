using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Approvals.Tests.Api;

/// <summary>The module with the demo company's people known to it.</summary>
public sealed class ApprovalsHost : IAsyncLifetime
{
    internal static ModuleUnderTest Module { get; } =
        new(ApprovalsModule.Name, ApprovalsModule.AddApprovalsModule, ApprovalsModule.MapApprovalsApi, typeof(ApprovalsHost).Assembly);

    /// <summary>The running module.</summary>
    public ModuleHost Host { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Host = await ModuleHost.StartAsync(Module);
        foreach (var unit in DemoPeople.Units)
            await Host.PublishAsync(new UnitChanged(unit.Id, unit.Name, unit.NameEn, unit.Kind, unit.ParentId, DemoPeople.Managers[unit.Id], true, 1));
        foreach (var person in DemoPeople.All)
            await Host.PublishAsync(Changed(person, 1));
        await Eventually.BecomesTrueAsync(
            () => Host.WithAsync<Data.ApprovalsDbContext, bool>(db => Task.FromResult(db.Staff.Count() == DemoPeople.All.Count && db.Units.Count() == DemoPeople.Units.Count)),
            "the demo company is known");
    }

    /// <summary>A client for one of the demo company's people.</summary>
    public IApprovalsApi As(DemoPerson person, bool mayReadAll = false)
    {
        (string, RecordScope)[] grants = [(ApprovalsPermissions.Decide, RecordScope.Own), (ApprovalsPermissions.ManagePolicies, RecordScope.All)];
        var actor = Host.Actors.Add(person.Id, person.Name, person.UnitId, [person.UnitId], mayReadAll ? [.. grants, (ApprovalsPermissions.ReadAll, RecordScope.All)] : grants);
        return Host.Api<IApprovalsApi>(actor);
    }

    /// <summary>A complaint's remedy to approve, asked for by the complaint officer.</summary>
    public async Task<Guid> AskAsync(string kind = ApprovalKinds.ComplaintRemedy, params Guid[] involved)
    {
        var id = Guid.CreateVersion7();
        await Host.PublishAsync(Asked(id, kind, involved));
        await Host.Events.WaitForAsync<StaffNotified>(n => n.Link == $"/approvals/{id}");
        return id;
    }

    /// <summary>The event of <see cref="AskAsync"/>.</summary>
    public static ApprovalRequested Asked(Guid id, string kind, params Guid[] involved) => new(
        id, kind, "complaint", Guid.CreateVersion7(), "TS-2026-00012 停电赔偿", "/service/cases/1", DemoPeople.ComplaintOfficer.Id, involved,
        3_000m, "CNY", new Dictionary<string, string> { ["remedy"] = "赔偿 3000 元", ["cause"] = "施工误断" }, DateTimeOffset.UnixEpoch);

    /// <summary>Staff's event about a person.</summary>
    public static StaffChanged Changed(DemoPerson p, long version, Guid? deputy = null, DateOnly? absentFrom = null) => new(
        p.Id, p.UserName, p.Name, null, null, p.UnitId, ManagerOf(p), [p.Role], true, deputy, absentFrom, null, "zh-CN", version);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static Guid? ManagerOf(DemoPerson p)
    {
        var manager = DemoPeople.Managers[p.UnitId];
        if (manager != p.Id)
            return manager;
        return DemoPeople.Units.Single(u => u.Id == p.UnitId).ParentId is { } parent ? DemoPeople.Managers[parent] : null;
    }
}
