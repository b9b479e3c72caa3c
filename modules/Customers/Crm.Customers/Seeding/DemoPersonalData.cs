using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Privacy;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Two people who asked for their data: one got a copy, the erasure of the other waits for its approval (W-08).</summary>
internal sealed class DemoPersonalData(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IDemoData
{
    public int Order => 40;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        if (await db.PersonRequests.AnyAsync(cancellationToken))
            return;
        var people = await db.Contacts.AsNoTracking().Where(c => c.Mobile != null).OrderByDescending(c => c.Id).Select(c => c.Id).Take(2).ToListAsync(cancellationToken);
        if (people.Count < 2)
            return;
        var year = ChinaTime.Today(now).Year;
        var numbers = new[] { await db.NextNumberAsync("PD", year, cancellationToken), await db.NextNumberAsync("PD", year, cancellationToken) }
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"PD-{year}-{n:00000}")).ToList();
        await db.Database.CommitTransactionAsync(cancellationToken);
        var copy = await OpenAsync(db, PersonRequestKinds.Export, numbers[0], "本人来信，已核对身份证复印件", people[0], DemoTime.DaysAgo(now, 20, 10), cancellationToken);
        copy.Exported(DemoPeople.Operator.Id, DemoTime.DaysAgo(now, 18, 15));
        var erasure = await OpenAsync(db, PersonRequestKinds.Erasure, numbers[1], "本人来电，已回拨登记的手机号核实", people[1], DemoTime.DaysAgo(now, 5, 9), cancellationToken);
        erasure.Submit();
        await outbox.PublishAsync(erasure.Approval(DemoPeople.Operator.Id, DemoTime.DaysAgo(now, 4, 9)));
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
    }

    private static async Task<PersonRequest> OpenAsync(CustomersDbContext db, string kind, string number, string reason, Guid contact, DateTimeOffset at, CancellationToken ct)
    {
        var asked = new OpenPersonRequestRequest(kind, reason, ChinaTime.Today(at), [], [], [], new Dictionary<string, IReadOnlyList<Guid>> { ["contact"] = [contact] });
        var made = PersonRequest.Open(number, kind, reason, await db.GatherAsync(asked, ct), asked.ReceivedOn, DemoPeople.Operator.Id, at);
        db.PersonRequests.Add(made);
        return made;
    }
}
