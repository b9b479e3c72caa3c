using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Confidentiality;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Two customers that only some may read: a confidential one that is circulated and was read, and a secret one.</summary>
internal sealed class DemoConfidentiality(CustomersDbContext db, TimeProvider time) : IDemoData
{
    private const int GrantedDays = 30;

    public int Order => 31;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Restrictions.AnyAsync(cancellationToken))
            return;
        // What was told before is still being dealt with and changes customers too: these two wait for us.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.ChangeTracker.Clear(); // What earlier seeds have loaded keeps the version it had then.
        var locked = await db.Customers.FromSql($"""
            SELECT *, xmin FROM customers.customers WHERE owner_id = {DemoPeople.SecondRepresentative.Id} AND external_code IS NULL ORDER BY id DESC LIMIT 2 FOR UPDATE
            """).IgnoreQueryFilters().ToListAsync(cancellationToken);
        var chosen = locked.OrderByDescending(c => c.Id).ToList();
        if (chosen.Count < 2)
            return;
        var now = time.GetUtcNow();
        chosen[0].Classify(Confidentialities.Confidential);
        chosen[1].Classify(Confidentialities.Secret);
        db.Circulation.AddRange(
            new CirculationEntry { CustomerId = chosen[0].Id, ReaderId = DemoPeople.KeyAccountManager.Id, Note = "联合投标", By = DemoPeople.AccountManager.Id, At = DemoTime.DaysAgo(now, 6, 10) },
            new CirculationEntry { CustomerId = chosen[0].Id, ReaderId = DemoPeople.KeyAccountTeam.Id, IsUnit = true, Note = "联合投标", By = DemoPeople.AccountManager.Id, At = DemoTime.DaysAgo(now, 6, 10) });
        var asked = AccessRequest.Ask(chosen[0].Id, "处理该客户的服务需求", ChinaTime.Today(now).AddDays(GrantedDays), DemoPeople.ServiceManager.Id, DemoTime.DaysAgo(now, 4, 9));
        asked.Decide(AccessStates.Approved, "同意，仅限本次服务", DemoPeople.AccountManager.Id, DemoTime.DaysAgo(now, 4, 11), ChinaTime.Today(now));
        db.AccessRequests.Add(asked);
        db.Readings.AddRange(
            new Reading { CustomerId = chosen[0].Id, StaffId = DemoPeople.KeyAccountManager.Id, At = DemoTime.DaysAgo(now, 5, 9), Door = ReadingDoors.Page },
            new Reading { CustomerId = chosen[0].Id, StaffId = DemoPeople.ServiceManager.Id, At = DemoTime.DaysAgo(now, 3, 15), Door = ReadingDoors.Page });
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
