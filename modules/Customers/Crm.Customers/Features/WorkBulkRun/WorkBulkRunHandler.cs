using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Bulk;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.WorkBulkRun;

/// <summary>
/// The next records of a run. Records, what became of them and the counts are one transaction under the run's row lock: a record that was dealt with is not
/// waiting any more, whatever is delivered twice or dies half-way.
/// </summary>
public sealed class WorkBulkRunHandler(CustomersDbContext db, IActors actors, IActorSource people, ErrorTexts texts, TimeProvider time)
{
    private const int ChunkSize = 200;

    /// <summary>Handles the message; answers with the next one while records are left.</summary>
    public async Task<OutgoingMessages> Handle(WorkBulkRun message, CancellationToken ct)
    {
        var run = await db.LockBulkRunAsync(message.RunId, ct);
        if (run is not { State: BulkStates.Running or BulkStates.Undoing })
            return [];
        var now = time.GetUtcNow();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(run.Culture); // Reasons in the language of whoever started it.
        if (await people.FindAsync(run.By, ct) is not { } actor || !actor.Has(BulkActions.Permission(run.Kind, run.Request!.Action)))
        {
            run.Fail(texts.Text("customers.bulk.not_allowed"), now);
            return [];
        }
        using var acting = actors.Act(actor);
        var messages = new OutgoingMessages();
        messages.AddRange(await NextAsync(run, actor, now, ct));
        await db.SaveChangesAsync(ct); // Here and not behind the handler: the audit names whoever started it.
        if (run.State is BulkStates.Running or BulkStates.Undoing)
            messages.Add(message);
        return messages;
    }

    private async Task<IReadOnlyList<object>> NextAsync(BulkRun run, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var back = run.State == BulkStates.Undoing;
        var state = back ? BulkRecordStates.Done : BulkRecordStates.Waiting;
        var items = await db.BulkItems.Where(i => i.RunId == run.Id && i.State == state).OrderBy(i => i.Position).Take(ChunkSize).ToListAsync(ct);
        IBulkWork work = (run.Kind, run.Request!.Action) switch
        {
            (_, BulkActions.AddToSegment or BulkActions.RemoveFromSegment) => new SegmentBulk(db, run, actor, texts),
            (BulkKinds.Lead, _) => new LeadBulk(db, run, actor, texts, now),
            _ => new CustomerBulk(db, run, actor, texts, now),
        };
        var events = items.Count == 0 ? [] : back ? await work.UndoAsync(items, ct) : await work.DoAsync(items, ct);
        if (back)
            run.CountUndone(items);
        else
            run.Count(items, now);
        return events;
    }
}
