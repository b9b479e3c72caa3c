using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Approvals.Features.GetRequest;

internal static class GetRequestEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/requests/{id:guid}", OneAsync).RequirePermission(ApprovalsPermissions.Decide)
            .WithSummary("Everything needed to decide one request");
        api.MapGet("/subjects/{subjectType}/{subjectId:guid}", OfSubjectAsync).RequirePermission(ApprovalsPermissions.Decide)
            .WithSummary("All requests about a record, the newest first");
    }

    private static async Task<ApprovalDetails> OneAsync(Guid id, ApprovalsDbContext db, IActors actors, CancellationToken ct)
    {
        var request = await db.LoadAsync(id, actors.Current, ct);
        return RequestView.Of(request, await db.LoadAsync(ct), actors.Current.StaffId);
    }

    private static async Task<IReadOnlyList<ApprovalDetails>> OfSubjectAsync(
        string subjectType, Guid subjectId, ApprovalsDbContext db, IActors actors, CancellationToken ct)
    {
        var requests = await db.VisibleTo(actors.Current).WithSteps().AsNoTracking()
            .Where(r => r.SubjectType == subjectType && r.SubjectId == subjectId)
            .OrderByDescending(r => r.RequestedAt).Take(50).ToListAsync(ct);
        if (requests.Count == 0)
            return [];
        var organisation = await db.LoadAsync(ct);
        return [.. requests.Select(r => RequestView.Of(r, organisation, actors.Current.StaffId))];
    }
}
