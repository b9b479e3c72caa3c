using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.CustomerTimeline;

internal static class CustomerTimelineEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/{id:guid}/timeline", OfCustomerAsync)
            .RequirePermission(CustomersPermissions.Read)
            .WithSummary("What happened with a customer, newest first");
        api.MapGet("/leads/{id:guid}/timeline", OfLeadAsync)
            .RequirePermission(CustomersPermissions.LeadRead)
            .WithSummary("What happened with a lead, newest first");
    }

    private static async Task<Page<TimelineEntry>> OfCustomerAsync(
        Guid id, string? topic, int? limit, string? cursor, CustomersDbContext db, IActors actors, ReadingLog readings, CancellationToken ct)
    {
        var level = await db.Customers.WithinOrPool(actors.Current, CustomersPermissions.Read).Where(c => c.Id == id).Select(c => c.Confidentiality).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        if (Confidentialities.IsRestricted(level))
            await readings.NoteAsync(id, ReadingDoors.Page, ct);
        return await PageAsync(db.Timeline.Where(t => t.CustomerId == id), topic, limit, cursor, ct);
    }

    private static async Task<Page<TimelineEntry>> OfLeadAsync(
        Guid id, string? topic, int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.Leads.WithinOrPool(actors.Current, CustomersPermissions.LeadRead).AnyAsync(l => l.Id == id, ct))
            throw new NotFoundException();
        return await PageAsync(db.Timeline.Where(t => t.LeadId == id), topic, limit, cursor, ct);
    }

    private static async Task<Page<TimelineEntry>> PageAsync(
        IQueryable<TimelineRecord> entries, string? topic, int? limit, string? cursor, CancellationToken ct)
    {
        if (Choice.Of("topic", topic, TimelineTopics.All) is { } wanted)
            entries = entries.Where(t => t.Topic == wanted);
        if (Keyset.Read<DateTimeOffset>(cursor) is var (at, id))
            entries = entries.Where(t => EF.Functions.LessThan(ValueTuple.Create(t.At, t.Id), ValueTuple.Create(at, id)));
        var most = Keyset.Limit(limit);
        var rows = await entries.AsNoTracking().OrderByDescending(t => t.At).ThenByDescending(t => t.Id).Take(most + 1)
            .Select(t => new TimelineEntry(t.Id, t.At, t.Topic, t.Kind, t.Facts, t.Link, t.By)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, t => Keyset.Write(t.At, t.Id));
        return new(items, next);
    }
}
