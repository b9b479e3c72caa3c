using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.UndoMerge;

/// <summary>Brings back the customer that went, with what is not somebody else's by now; the survivor's fields too, unless they were changed since.</summary>
public sealed class UndoMergeHandler(CustomersDbContext db, AuditWriter audit, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(UndoneMerge, IEnumerable<object>)> Handle(UndoMerge command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var record = await db.Merges.FromSql($"SELECT * FROM customers.merge_records WHERE id = {command.MergeId} FOR UPDATE")
            .Within(me, CustomersPermissions.Merge).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        record.Undo(me.StaffId, now);
        await db.LockCustomersAsync([record.SurvivorId], ct);
        var survivor = await db.CustomerAsync(record.SurvivorId, me, CustomersPermissions.Merge, ct);
        var store = new MergeStore(db, record.Id, record.MergedId, record.SurvivorId);
        await store.MoveBackAsync(ct);
        var kept = await RestoreAsync(survivor, record, me.StaffId, now, ct);
        await db.SaveChangesAsync(ct); // The survivor lets go of what the other has again, such as its external code.
        await store.PutBackCustomerAsync(ct);

        var merged = await db.Customers.SingleAsync(c => c.Id == record.MergedId, ct);
        survivor.LetGo(merged, MergeValues.Of(survivor).Fields);
        merged.ComeBack();
        await GiveToSomebodyHereAsync(merged, survivor, me.StaffId, now, ct);
        var events = new List<object> { new CustomersMergeUndone(record.Id, survivor.Id, merged.Id, me.StaffId, now) };
        foreach (var customer in (Customer[])[survivor, merged])
            await FinishAsync(customer, record, events, ct);
        foreach (var customer in (Customer[])[survivor, merged])
            audit.Add(db, "merge-undone", nameof(Customer), customer.Id.ToString(), new { survivor = survivor.Code, merged = merged.Code, kept });
        return (new UndoneMerge(survivor.Id, merged.Id, kept), events);
    }

    private async Task<IReadOnlyList<string>> RestoreAsync(Customer survivor, MergeRecord record, Guid by, DateTimeOffset now, CancellationToken ct)
    {
        var (values, kept) = MergeChoice.PutBack(MergeValues.Of(survivor), record.Fields);
        if (values.Fields.OwnerId is { } owner && owner != survivor.OwnerId)
        {
            var person = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.StaffId == owner && s.Active, ct);
            (values, kept) = person is null
                ? (values with { Fields = values.Fields with { OwnerId = survivor.OwnerId } }, [.. kept, "ownerId"])
                : (values with { UnitId = person.UnitId }, kept);
        }
        if (values.Fields.ExternalCode is { } code && await db.Customers.IgnoreQueryFilters().AnyAsync(c => c.ExternalCode == code && c.Id != survivor.Id, ct))
            (values, kept) = (values with { Fields = values.Fields with { ExternalCode = survivor.ExternalCode } }, [.. kept, "externalCode"]);
        survivor.Change(values.Fields);
        await db.MergeMovedAsync(survivor, values, by, now, "", ct);
        return kept;
    }

    // Whoever had it may have left since.
    private async Task GiveToSomebodyHereAsync(Customer merged, Customer survivor, Guid by, DateTimeOffset now, CancellationToken ct)
    {
        if (merged.OwnerId is { } owner && await db.Staff.AnyAsync(s => s.StaffId == owner && !s.Active, ct))
            await new PoolBook(db, PoolMoves.Assigned, by, now).MoveAsync(merged, new Ownership(survivor.OwnerId, survivor.UnitId), null, null, ct);
    }

    private async Task FinishAsync(Customer customer, MergeRecord record, List<object> events, CancellationToken ct)
    {
        var (by, now) = (record.UndoneBy!.Value, record.UndoneAt!.Value);
        var standing = (await db.LockStandingAsync(customer.Id, ct))!;
        if (customer.Id == record.SurvivorId)
            StandingFigures.Of(standing).Without(record.Standing.Before, record.Standing.Merged, record.Standing.After).Write(standing);
        var contacts = await db.ContactsOfAsync(customer.Id, ct);
        customer.Index(contacts);
        await db.NameOpportunitiesAsync(customer, ct);
        db.Timeline.Add(new TimelineRecord
        {
            CustomerId = customer.Id,
            At = now,
            By = by,
            Topic = "stage",
            Kind = "customer.merge-undone",
            Facts = History.Facts(("code", record.MergedCode), ("name", record.MergedName)),
            Link = "/customers/merges",
            SourceKey = $"merge-undone:{record.Id}:{customer.Id}",
        });
        if (await GradeBook.GradeAsync(db, standing, now, ct) is { } graded)
            events.Add(graded);
        events.Add(await db.ChangedAsync(customer, contacts, by, now, ct));
    }
}
