using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Segments;
using Crm.Customers.Features.FindCustomers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Loads one segment for a change, takes its members, shows it.</summary>
internal static class SegmentAccess
{
    public const int MostMembers = 200_000;
    private const int Batch = 20_000;

    /// <summary>Locked, so that members are taken and changed one after the other; 404 where the person does not see it, 403 where he may only use it.</summary>
    public static async Task<Segment> SegmentAsync(this CustomersDbContext db, Guid id, Actor actor, CancellationToken ct)
    {
        var segment = await db.Segments.FromSql($"SELECT *, xmin FROM customers.segments WHERE id = {id} FOR UPDATE").Where(Segment.SeenBy(actor))
            .SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        return segment.MayChange(actor) ? segment : throw new ForbiddenException();
    }

    /// <summary>Those who fit the filter now and whom the person may see, in place of the members before. Saves.</summary>
    public static async Task FreezeAsync(this CustomersDbContext db, Segment segment, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var ids = segment.Filter.IsEmpty()
            ? []
            : await CustomerList.Filtered(db, db.Customers.WithinOrPool(actor, CustomersPermissions.Read), await CustomerFilter.Of(segment.Filter).ResolvedAsync(db, actor, ct))
                .Select(c => c.Id).Take(MostMembers + 1).ToListAsync(ct);
        if (ids.Count > MostMembers)
            throw new RuleException("customers.segment.large", "filter", MostMembers);
        segment.Froze(ids.Count, now);
        await db.SaveChangesAsync(ct);
        await db.SegmentMembers.Where(m => m.SegmentId == segment.Id).ExecuteDeleteAsync(ct);
        foreach (var some in ids.Chunk(Batch))
            await db.Database.ExecuteSqlAsync($"INSERT INTO customers.segment_members (segment_id, customer_id) SELECT {segment.Id}, unnest({some})", ct);
    }

    public static SegmentDetails Details(this Segment segment, Actor actor) => new(
        segment.Id, new SegmentFields(segment.Name, segment.Kind, segment.Filter, segment.Shared, segment.Note), segment.OwnerId, segment.Members,
        segment.FrozenAt, segment.MayChange(actor), ETags.Write(segment.Version));
}
