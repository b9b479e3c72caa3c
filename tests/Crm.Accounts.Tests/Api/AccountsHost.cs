using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Tests.Api;

/// <summary>The module with the demo company's people known to it, each with what his role may do in a new installation.</summary>
public sealed class AccountsHost : IAsyncLifetime
{
    internal static ModuleUnderTest Module { get; } =
        new(AccountsModule.Name, AccountsModule.AddAccountsModule, AccountsModule.MapAccountsApi, typeof(AccountsHost).Assembly);

    /// <summary>The running module.</summary>
    public ModuleHost Host { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Host = await ModuleHost.StartAsync(Module);
        foreach (var person in DemoPeople.All)
            await Host.PublishAsync(new StaffChanged(person.Id, person.UserName, person.Name, null, null, person.UnitId, null, [person.Role], true, null, null, null, "zh-CN", 1));
        await Eventually.BecomesTrueAsync(
            () => LookAsync(async db => await db.Staff.CountAsync() == DemoPeople.All.Count), "the demo company is known");
    }

    /// <summary>A client for one of the demo company's people.</summary>
    public IAccountsApi As(DemoPerson person, string culture = "en") => Host.Api<IAccountsApi>(Actor(person), culture);

    /// <summary>The person with what the role may do.</summary>
    public Actor Actor(DemoPerson person)
    {
        var grants = AccountsAccess.Permissions.Where(p => p.Defaults.ContainsKey(person.Role)).Select(p => (p.Name, p.Defaults[person.Role])).ToArray();
        return Host.Actors.Add(person.Id, person.Name, person.UnitId, [.. Below(person.UnitId)], grants);
    }

    /// <summary>A customer that Accounts knows.</summary>
    public async Task<Guid> CustomerAsync(
        string name, string? externalCode = null, DemoPerson? owner = null, string? code = null, DateTimeOffset? registeredAt = null)
    {
        var id = Guid.CreateVersion7();
        var facts = new CustomerFacts(id, code ?? $"C{Guid.NewGuid():N}"[..12], name, null, "trading", "A", null, null, owner?.Id, owner?.UnitId ?? DemoPeople.SalesTeam.Id,
            "internal", externalCode, [], 1);
        await Host.PublishAsync(new CustomerRegistered(facts, null, Guid.Empty, registeredAt ?? DateTimeOffset.UnixEpoch));
        await Eventually.BecomesTrueAsync(() => LookAsync(db => db.Customers.AnyAsync(c => c.Id == id)), $"{name} is known");
        return id;
    }

    /// <summary>Looks behind the door.</summary>
    public Task<T> LookAsync<T>(Func<AccountsDbContext, Task<T>> look) => Host.WithAsync(look);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static IEnumerable<Guid> Below(Guid unit) =>
        DemoPeople.Units.Where(u => u.ParentId == unit).SelectMany(u => Below(u.Id)).Prepend(unit);
}
