using System.Text.Json;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.FindEntries;

internal static class FindEntriesEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/cases/{id:guid}/entries", FindAsync)
        .RequirePermission(ServicePermissions.CaseRead)
        .WithSummary("A case's history, newest first");

    /// <summary>An entry as answered.</summary>
    public static CaseEntryItem Item(CaseEntry e) =>
        new(e.Id, e.Kind, e.What, e.Text, JsonSerializer.Deserialize<Dictionary<string, string>>(e.Facts)!, e.Channel, e.By, e.At);

    private static async Task<Page<CaseEntryItem>> FindAsync(
        Guid id, DateTimeOffset? since, int? limit, string? cursor, ServiceDbContext db, CaseDesk desk, CancellationToken ct)
    {
        await desk.DemandVisibleAsync(id, ct);
        var rows = db.Entries.AsNoTracking().Where(e => e.CaseId == id);
        if (since is { } moment)
        {
            var utc = moment.ToUniversalTime();
            rows = rows.Where(e => e.At > utc);
        }
        if (Keyset.Read<DateTimeOffset>(cursor) is { } older)
            rows = rows.Where(e => e.At < older.Key || (e.At == older.Key && e.Id < older.Id));
        var size = Keyset.Limit(limit ?? 50);
        var found = await rows.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(size + 1).ToListAsync(ct);
        var (page, next) = Keyset.Cut(found, size, e => Keyset.Write(e.At, e.Id));
        return new([.. page.Select(Item)], next);
    }
}
