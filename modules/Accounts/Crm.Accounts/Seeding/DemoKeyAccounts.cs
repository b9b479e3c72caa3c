using System.Collections.Frozen;
using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Features.Nominate;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Accounts.Seeding;

/// <summary>The demo company's key accounts: one recognised with its team, and a nomination that waits for the branch leader.</summary>
internal sealed class DemoKeyAccounts(IDbContextOutbox<AccountsDbContext> outbox, IActors actors, ErrorTexts texts, TimeProvider time) : IDemoData
{
    private const int RecognisedDaysAgo = 140;
    private const int DecidedWithin = 5;
    /// <summary>The customer that buys most in Northwind's sample.</summary>
    private const string Largest = "QUICK";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public int Order => 31;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var db = outbox.DbContext;
        if (await db.KeyAccounts.AnyAsync(cancellationToken))
            return;
        await OthersAreKnownAsync(db, cancellationToken);
        var first = await db.Customers.AsNoTracking().Where(c => c.ExternalCode == null).OrderBy(c => c.Code).FirstOrDefaultAsync(cancellationToken);
        var largest = await db.Customers.AsNoTracking().FirstOrDefaultAsync(c => c.ExternalCode == Largest, cancellationToken);
        var now = time.GetUtcNow();
        if (first is not null)
            await RecogniseAsync(await NominateAsync(first, DemoTime.DaysAgo(now, RecognisedDaysAgo + DecidedWithin, 4), Tiers.Key, "连续三年增长，年交易额超过百万，是行业内的标杆企业。", 1_800_000m, submit: false, cancellationToken), DemoTime.DaysAgo(now, RecognisedDaysAgo, 9), cancellationToken);
        if (largest is not null)
            await NominateAsync(largest, DemoTime.DaysAgo(now, 1, 6), Tiers.Strategic, "年交易额全公司第一，订单稳定，建议按战略客户服务。", 6_000_000m, submit: true, cancellationToken);
    }

    private async Task<Guid> NominateAsync(Customer customer, DateTimeOffset at, string tier, string reason, decimal expected, bool submit, CancellationToken ct)
    {
        using var acting = actors.Act(Actor(DemoPeople.KeyAccountManager));
        await using var transaction = await outbox.DbContext.Database.BeginTransactionAsync(ct);
        var nominate = new NominateHandler(new AccountDesk(outbox.DbContext, actors, new DemoTime(at)), texts);
        var (made, told) = await nominate.Handle(new Nominate(new NominateRequest(customer.Id, tier, DemoPeople.KeyAccountManager.Id, reason, expected, Submit: submit)), ct);
        await SaveAsync(told, ct);
        return made.Id;
    }

    // The approval of the past is not played again: the key account and what the others hear of it are what it left.
    private async Task RecogniseAsync(Guid id, DateTimeOffset at, CancellationToken ct)
    {
        var leader = DemoPeople.BranchLeader.Id;
        var day = ChinaTime.Today(at);
        // The turn of the day, a job, may touch what was nominated a moment ago: it is read again, and kept until it is saved.
        outbox.DbContext.ChangeTracker.Clear();
        await using var transaction = await outbox.DbContext.Database.BeginTransactionAsync(ct);
        await outbox.DbContext.Database.ExecuteSqlAsync($"SELECT FROM accounts.key_accounts WHERE id = {id} FOR UPDATE", ct);
        var account = await outbox.DbContext.KeyAccounts.Include(k => k.Team).SingleAsync(k => k.Id == id, ct);
        account.Submit(DemoPeople.KeyAccountManager.Id, account.NominatedAt.AddMinutes(20));
        var told = account.Recognise(leader, "同意认定。", day, at).ToList();
        told.Add(account.Add(DemoPeople.AccountManager.Id, TeamRoles.RegionalManager, day, null, leader, day, at));
        told.Add(account.Add(DemoPeople.ServiceAgent.Id, TeamRoles.ServiceContact, day, null, leader, day, at));
        await SaveAsync(told, ct);
    }

    private async Task SaveAsync(IEnumerable<object> told, CancellationToken ct)
    {
        foreach (var message in told)
            await outbox.PublishAsync(message);
        await outbox.SaveChangesAndFlushMessagesAsync(ct);
    }

    private static Actor Actor(DemoPerson person) => new(person.Id, person.Name, person.UnitId, [person.UnitId],
        AccountsAccess.Permissions.Where(p => p.Defaults.ContainsKey(person.Role)).ToFrozenDictionary(p => p.Name, p => p.Defaults[person.Role]), [person.Role]);

    // People and customers reach Accounts as events a moment after their own modules' demo data.
    private async Task OthersAreKnownAsync(AccountsDbContext db, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + Patience;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100), time);
        while (time.GetUtcNow() < until && !(await db.Staff.AnyAsync(s => s.Id == DemoPeople.KeyAccountManager.Id, cancellationToken)
            && await db.Customers.AnyAsync(c => c.ExternalCode == Largest, cancellationToken)))
            await timer.WaitForNextTickAsync(cancellationToken);
    }
}
