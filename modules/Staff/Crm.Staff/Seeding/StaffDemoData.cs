using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Identity;
using Crm.Staff.Permissions;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Staff.Seeding;

/// <summary>The demo company's units and people, with the password chosen for them.</summary>
internal sealed class StaffDemoData(IDbContextOutbox<StaffDbContext> outbox, Passwords passwords, DemoPassword password, TimeProvider time) : IDemoData
{
    private readonly StaffDbContext db = outbox.DbContext;

    public int Order => 0;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.People.AnyAsync(p => p.Id == DemoPeople.GeneralManager.Id, cancellationToken))
            return;
        var top = await db.Units.Where(u => u.ParentId == null).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(cancellationToken);
        var units = DemoPeople.Units.Select(u => Unit(u, top)).ToList();
        db.Units.AddRange(units);
        var people = DemoPeople.All.Select(Person).ToList();
        db.People.AddRange(people);
        foreach (var person in people)
            db.Accounts.Add(Account(person));

        foreach (var unit in units)
            await outbox.PublishAsync(unit.Snapshot());
        var tree = await db.UnitTreeAsync(cancellationToken);
        foreach (var person in people)
            await outbox.PublishAsync(person.Snapshot(tree));
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
    }

    private static Unit Unit(DemoUnit demo, Guid? top)
    {
        var unit = new Unit(demo.Id, demo.Name, demo.NameEn, Enum.Parse<UnitKind>(demo.Kind, ignoreCase: true), demo.ParentId ?? top);
        unit.LedBy(DemoPeople.Managers.TryGetValue(demo.Id, out var manager) ? manager : null);
        return unit;
    }

    private SignInAccount Account(Person person)
    {
        var account = Passwords.NewAccount(person.Id, person.UserName);
        passwords.Set(account, password.Value, "demoPassword");
        return account;
    }

    private Person Person(DemoPerson demo, int number)
    {
        var person = new Person(demo.Id, demo.UserName, demo.Name, demo.UnitId, [demo.Role], "zh-CN", time.GetUtcNow());
        person.Change(demo.Name, BuiltInRoles.All.Single(r => r.Key == demo.Role).Name, $"{demo.UserName}@demo.example", $"021-555501{number:00}");
        return person;
    }
}
