using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Events;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Tests.Api;

/// <summary>The module with the demo company's people known to it, each with what his role may do in a new installation.</summary>
public sealed class ServiceHost : IAsyncLifetime
{
    internal static ModuleUnderTest Module { get; } =
        new(ServiceModule.Name, ServiceModule.AddServiceModule, ServiceModule.MapServiceApi, typeof(ServiceHost).Assembly);

    /// <summary>The running module.</summary>
    public ModuleHost Host { get; private set; } = null!;

    public IServiceApi Agent => As(DemoPeople.ServiceAgent);
    public IServiceApi Officer => As(DemoPeople.ComplaintOfficer);
    public IServiceApi Manager => As(DemoPeople.ServiceManager);
    public IServiceApi Public => Host.Api<IServiceApi>(null);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Host = await ModuleHost.StartAsync(Module);
        foreach (var unit in DemoPeople.Units)
            await Host.PublishAsync(new UnitChanged(unit.Id, unit.Name, unit.NameEn, unit.Kind, unit.ParentId, DemoPeople.Managers[unit.Id], true, 1));
        foreach (var person in DemoPeople.All)
            await Host.PublishAsync(new StaffChanged(person.Id, person.UserName, person.Name, null, null, person.UnitId, null, [person.Role], true, null, null, null, "zh-CN", 1));
        await Eventually.BecomesTrueAsync(
            () => Host.WithAsync<ServiceDbContext, bool>(async db =>
                await db.Staff.CountAsync() == DemoPeople.All.Count && await db.Units.CountAsync() == DemoPeople.Units.Count), "the demo company is known");
        Host.Services.GetService(typeof(Infrastructure.ServiceBook)).As<Infrastructure.ServiceBook>().Forget();
    }

    /// <summary>A client for one of the demo company's people.</summary>
    public IServiceApi As(DemoPerson person, string culture = "en") => Host.Api<IServiceApi>(Actor(person), culture);

    /// <summary>The person with what the role may do.</summary>
    public Actor Actor(DemoPerson person)
    {
        var grants = ServiceAccess.Permissions.Where(p => p.Defaults.ContainsKey(person.Role)).Select(p => (p.Name, p.Defaults[person.Role])).ToArray();
        return Host.Actors.Add(person.Id, person.Name, person.UnitId, [.. Below(person.UnitId)], grants);
    }

    /// <summary>A customer that Service knows.</summary>
    public async Task<Guid> CustomerAsync(string name, params string[] phones)
    {
        var id = Guid.CreateVersion7();
        var contact = Guid.CreateVersion7();
        await Host.PublishAsync(new CustomerRegistered(
            new CustomerFacts(id, $"C{id:N}"[..12], name, null, "trading", "A", null, null, null, DemoPeople.SalesTeam.Id, "internal", null,
                [.. phones.Select(p => new CustomerPhone(p, contact, "李经理"))], 1), null, Guid.Empty, DateTimeOffset.UnixEpoch));
        await Eventually.BecomesTrueAsync(() => Host.WithAsync<ServiceDbContext, bool>(db => db.Customers.AnyAsync(c => c.Id == id)), $"{name} is known");
        return id;
    }

    /// <summary>Waits for the case's process to reach a stage and gives the case.</summary>
    public Task<CaseDetails> StageAsync(Guid id, ComplaintStage stage) =>
        Eventually.BecomesAsync(() => Officer.GetCaseAsync(id), c => c.Complaint!.Stage == stage, $"stage {stage}");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static IEnumerable<Guid> Below(Guid unit) =>
        DemoPeople.Units.Where(u => u.ParentId == unit).SelectMany(u => Below(u.Id)).Prepend(unit);
}

internal static class Casting
{
    public static T As<T>(this object? value) => (T)value!;
}
