using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.MergeCustomers;

/// <summary>
/// Makes one of two. Both rows are locked in the order of their ids, so that of two merges, or of a merge and an edit, the second waits for the
/// first and then finds another version than it was shown.
/// </summary>
public sealed class MergeCustomersHandler(CustomersDbContext db, AuditWriter audit, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(MergedCustomers, IEnumerable<object>)> Handle(MergeCustomers command, CancellationToken ct)
    {
        var (request, me, now) = (command.Request, actors.Current, time.GetUtcNow());
        if (request.MergedId == command.SurvivorId)
            throw new RuleException("customers.merge.same", "mergedId");
        await db.LockCustomersAsync([command.SurvivorId, request.MergedId], ct);
        var survivor = await FindAsync(command.SurvivorId, request.SurvivorETag, me, ct);
        var merged = await FindAsync(request.MergedId, request.MergedETag, me, ct);
        db.Entry(merged).State = EntityState.Detached;
        var (values, changes) = MergeChoice.Decide(MergeValues.Of(survivor), MergeValues.Of(merged), request.Take);
        foreach (var kept in (string[])[survivor.Confidentiality, merged.Confidentiality])
        {
            if (!Confidentialities.IsRestricted(values.Fields.Confidentiality))
                ConfidentialAccess.CheckLevel(me, survivor.OwnerId, survivor.UnitId, kept, values.Fields.Confidentiality, "take.confidentiality");
        }
        var standing = (await db.LockStandingAsync(survivor.Id, ct))!;
        var figures = await TogetherAsync(standing, merged.Id, ct);
        var record = MergeRecord.Of(survivor, merged, request.Reason, changes, figures, me.StaffId, now);
        db.Merges.Add(record);
        await db.SaveChangesAsync(ct);
        await new MergeStore(db, record.Id, merged.Id, survivor.Id).MoveAllAsync(ct);

        figures.After.Write(standing);
        var contacts = await db.ContactsOfAsync(survivor.Id, ct);
        survivor.TakeIn(merged, values.Fields);
        await db.MergeMovedAsync(survivor, values, me.StaffId, now, record.Reason, ct);
        survivor.Index(contacts);
        await db.NameOpportunitiesAsync(survivor, ct);
        Keep(survivor, merged, record);
        var events = new List<object> { new CustomersMerged(survivor.Id, merged.Id, merged.Code, me.StaffId, now, record.Id) };
        if (await GradeBook.GradeAsync(db, standing, now, ct) is { } graded)
            events.Add(graded);
        events.Add(await db.ChangedAsync(survivor, contacts, me.StaffId, now, ct));
        return (new MergedCustomers(record.Id, survivor.Id, record.UndoUntil), events);
    }

    private async Task<Customer> FindAsync(Guid id, string etag, Actor me, CancellationToken ct)
    {
        var customer = await db.CustomerAsync(id, me, CustomersPermissions.Merge, ct);
        db.Expect(customer, ETags.Read(etag) ?? throw new StaleException());
        return customer;
    }

    private async Task<MergedStanding> TogetherAsync(Standing standing, Guid mergedId, CancellationToken ct)
    {
        var before = StandingFigures.Of(standing);
        var merged = StandingFigures.Of(await db.Standings.AsNoTracking().SingleAsync(s => s.CustomerId == mergedId, ct));
        return new MergedStanding(before, merged, before.With(merged));
    }

    private void Keep(Customer survivor, Customer merged, MergeRecord record)
    {
        db.Timeline.Add(new TimelineRecord
        {
            CustomerId = survivor.Id,
            At = record.At,
            By = record.By,
            Topic = "stage",
            Kind = "customer.merged",
            Facts = History.Facts(("code", merged.Code), ("name", merged.Name), ("reason", record.Reason)),
            Link = "/customers/merges",
            SourceKey = $"merged:{record.Id}",
        });
        foreach (var id in (Guid[])[survivor.Id, merged.Id])
            audit.Add(db, "merged", nameof(Customer), id.ToString(), new { survivor = survivor.Code, merged = merged.Code, reason = record.Reason });
    }
}
