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

namespace Crm.Service.Features.BePresent;

/// <summary>Two people on one case see each other (S-02). Kept in an unlogged table: it is worth nothing after a crash.</summary>
internal static class BePresentEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/cases/{id:guid}/presence", PresentAsync)
        .RequirePermission(ServicePermissions.CaseRead)
        .WithSummary("Says who else has the case open");

    private static async Task<List<CaseVisitor>> PresentAsync(Guid id, ServiceDbContext db, CaseDesk desk, CancellationToken ct)
    {
        await desk.DemandVisibleAsync(id, ct);
        var (me, now) = (desk.Me.StaffId, desk.Now);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO service.case_presences (case_id, staff_id, seen_at) VALUES ({id}, {me}, {now})
            ON CONFLICT (case_id, staff_id) DO UPDATE SET seen_at = excluded.seen_at
            """, ct);
        var since = now - CasePresence.Counts;
        return await db.Presences.AsNoTracking().Where(p => p.CaseId == id && p.StaffId != me && p.SeenAt > since)
            .OrderByDescending(p => p.SeenAt).Select(p => new CaseVisitor(p.StaffId, p.SeenAt)).ToListAsync(ct);
    }
}
