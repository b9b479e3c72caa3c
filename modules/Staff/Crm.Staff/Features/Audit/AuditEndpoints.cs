using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Audit;

internal static class AuditEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/audit", SearchAsync).RequirePermission(StaffPermissions.AuditRead).WithSummary("Searches the audit, the latest first");
        api.MapPost("/audit/verify", (AuditVerifier verifier, CancellationToken ct) => verifier.VerifyAsync(ct))
            .RequirePermission(StaffPermissions.AuditRead).WithSummary("Recomputes the audit's hash chain");
    }

    private static async Task<Page<AuditItem>> SearchAsync([AsParameters] AuditFilter filter, StaffDbContext db, CancellationToken ct)
    {
        var take = Keyset.Limit(filter.Limit);
        var found = await filter.Apply(db.AuditLog.AsNoTracking()).OrderByDescending(a => a.Sequence).Take(take + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(found, take, a => Keyset.Write(a.Sequence, a.Id));
        return new Page<AuditItem>([.. items.Select(Item)], next);
    }

    private static AuditItem Item(AuditRecord a) => new(
        a.Sequence, a.At, a.Module, a.StaffId, a.StaffName, a.Address, a.TraceId, a.Action, a.RecordType, a.RecordId, AuditChanges.Read(a.Changes));
}
