using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Segments;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindSegments;

internal static class FindSegmentsEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/segments", FindAsync).RequirePermission(CustomersPermissions.Read).WithSummary("One's own segments and those that are shared, by name");
        api.MapGet("/segments/{id:guid}", async (Guid id, CustomersDbContext db, IActors actors, CancellationToken ct) =>
                (await db.Segments.AsNoTracking().Where(Segment.SeenBy(actors.Current)).SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFoundException())
                    .Details(actors.Current))
            .RequirePermission(CustomersPermissions.Read).WithSummary("One segment");
    }

    private static async Task<Page<SegmentDetails>> FindAsync(
        string? q, string? kind, bool? changeable, int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var (me, rows) = (actors.Current, Keyset.Limit(limit));
        var segments = db.Segments.AsNoTracking().Where(Segment.SeenBy(me));
        if (!string.IsNullOrWhiteSpace(q))
            segments = segments.Where(s => EF.Functions.ILike(s.Name, $"%{Pattern(q.Trim())}%"));
        if (Choice.Of("kind", kind, SegmentKinds.All) is { } one)
            segments = segments.Where(s => s.Kind == one);
        if (changeable == true && !me.Has(CustomersPermissions.SegmentShare))
            segments = segments.Where(s => s.OwnerId == me.StaffId);
        var found = await segments.InOrder(s => s.Name, s => s.Id, descending: false, cursor).Take(rows + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(found, rows, s => Keyset.Write(s.Name, s.Id));
        return new([.. items.Select(s => s.Details(me))], next);
    }

    private static string Pattern(string typed) => typed.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");
}
