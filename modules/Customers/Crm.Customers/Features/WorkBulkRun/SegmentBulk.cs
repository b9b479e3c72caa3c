using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Bulk;
using Crm.Customers.Domain.Segments;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.WorkBulkRun;

/// <summary>Puts customers into a frozen segment, or takes them out.</summary>
internal sealed class SegmentBulk(CustomersDbContext db, BulkRun run, Actor actor, ErrorTexts texts) : IBulkWork
{
    private bool Adds => run.Request!.Action == BulkActions.AddToSegment;

    public async Task<IReadOnlyList<object>> DoAsync(IReadOnlyList<BulkItem> items, CancellationToken ct)
    {
        try
        {
            var segment = await SegmentAsync(ct);
            Guid[] ids = [.. items.Select(i => i.RecordId)];
            Guid[] seen = await db.Customers.WithinOrPool(actor, CustomersPermissions.Read).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToArrayAsync(ct);
            var members = await db.SegmentMembers.CountAsync(m => m.SegmentId == segment.Id, ct);
            if (Adds && members + seen.Length > SegmentAccess.MostMembers)
                throw new RuleException("customers.segment.large", null, SegmentAccess.MostMembers);
            var changed = await ChangeAsync(segment, seen, Adds, ct);
            segment.Counted(members + (Adds ? changed.Count : -changed.Count));
            foreach (var item in items)
            {
                if (changed.Contains(item.RecordId))
                    item.WasDone();
                else if (seen.Contains(item.RecordId))
                    item.WasSame();
                else
                    item.Refuse(texts.Text("customers.bulk.gone"));
            }
        }
        catch (CrmException e)
        {
            foreach (var item in items)
                item.Refuse(WhyNot(e));
        }
        return [];
    }

    public async Task<IReadOnlyList<object>> UndoAsync(IReadOnlyList<BulkItem> items, CancellationToken ct)
    {
        try
        {
            var segment = await SegmentAsync(ct);
            Guid[] ids = [.. items.Select(i => i.RecordId)];
            Guid[] there = await db.Customers.Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToArrayAsync(ct);
            var members = await db.SegmentMembers.CountAsync(m => m.SegmentId == segment.Id, ct);
            var changed = await ChangeAsync(segment, there, !Adds, ct);
            segment.Counted(members + (Adds ? -changed.Count : changed.Count));
            foreach (var item in items)
                item.TakenBack(changed.Contains(item.RecordId) ? null : texts.Text("customers.bulk.changed"));
        }
        catch (CrmException e)
        {
            foreach (var item in items)
                item.TakenBack(WhyNot(e));
        }
        return [];
    }

    private async Task<Segment> SegmentAsync(CancellationToken ct)
    {
        var segment = await db.SegmentAsync(run.Request!.SegmentId!.Value, actor, ct);
        BulkValue.CheckFrozen(segment);
        return segment;
    }

    private string WhyNot(CrmException e) => e is RuleException ? texts.Text(e.Code, e.Args) : texts.Text("customers.segment.unknown", run.Request!.SegmentId);

    private async Task<HashSet<Guid>> ChangeAsync(Segment segment, Guid[] ids, bool add, CancellationToken ct) =>
    [
        .. add
            ? await db.Database.SqlQuery<Guid>($"""
                INSERT INTO customers.segment_members (segment_id, customer_id) SELECT {segment.Id}, unnest({ids}) ON CONFLICT DO NOTHING RETURNING customer_id AS "Value"
                """).ToListAsync(ct)
            : await db.Database.SqlQuery<Guid>($"""
                DELETE FROM customers.segment_members WHERE segment_id = {segment.Id} AND customer_id = ANY ({ids}) RETURNING customer_id AS "Value"
                """).ToListAsync(ct),
    ];
}
