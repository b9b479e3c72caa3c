using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Approvals.Features.FindRequests;

internal static class FindRequestsEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/inbox", InboxAsync).RequirePermission(ApprovalsPermissions.Decide).WithSummary("What waits for the reader, the oldest first");
        api.MapGet("/inbox/count", CountAsync).RequirePermission(ApprovalsPermissions.Decide).WithSummary("How much waits for the reader");
        api.MapGet("/requested", RequestedAsync).RequirePermission(ApprovalsPermissions.Decide).WithSummary("What the reader asked for, the newest first");
        api.MapGet("/decided", DecidedAsync).RequirePermission(ApprovalsPermissions.Decide).WithSummary("What the reader decided, the newest first");
    }

    private static Task<Page<ApprovalSummary>> InboxAsync(
        ApprovalsDbContext db, IActors actors, string? kind, int? limit, string? cursor, CancellationToken ct)
    {
        var requests = Waiting(db, actors.Current.StaffId);
        if (kind is not null)
            requests = requests.Where(r => r.Kind == kind);
        return PageAsync(db, requests, oldestFirst: true, actors.Current.StaffId, limit, cursor, ct);
    }

    private static async Task<InboxCount> CountAsync(ApprovalsDbContext db, IActors actors, CancellationToken ct) =>
        new(await Waiting(db, actors.Current.StaffId).Take(1000).CountAsync(ct));

    private static Task<Page<ApprovalSummary>> RequestedAsync(ApprovalsDbContext db, IActors actors, int? limit, string? cursor, CancellationToken ct)
    {
        var me = actors.Current.StaffId;
        return PageAsync(db, db.Requests.Where(r => r.RequestedBy == me), oldestFirst: false, me, limit, cursor, ct);
    }

    private static Task<Page<ApprovalSummary>> DecidedAsync(ApprovalsDbContext db, IActors actors, int? limit, string? cursor, CancellationToken ct)
    {
        var me = actors.Current.StaffId;
        var requests = db.Requests.Where(r => db.Set<ApprovalStep>().Any(s => s.RequestId == r.Id && s.Assignments.Any(a => a.StaffId == me && a.Outcome != null)));
        return PageAsync(db, requests, oldestFirst: false, me, limit, cursor, ct);
    }

    private static IQueryable<ApprovalRequest> Waiting(ApprovalsDbContext db, Guid me) => db.Requests.Where(r => r.State == RequestState.Open
        && db.Set<ApprovalStep>().Any(s => s.RequestId == r.Id && s.State == StepState.Open && s.Assignments.Any(a => a.StaffId == me && a.Outcome == null && !a.Passed)));

    private static async Task<Page<ApprovalSummary>> PageAsync(
        ApprovalsDbContext db, IQueryable<ApprovalRequest> requests, bool oldestFirst, Guid me, int? limit, string? cursor, CancellationToken ct)
    {
        var size = Keyset.Limit(limit);
        if (Keyset.Read<DateTimeOffset>(cursor) is var (at, id))
        {
            requests = oldestFirst
                ? requests.Where(r => r.RequestedAt > at || (r.RequestedAt == at && r.Id.CompareTo(id) > 0))
                : requests.Where(r => r.RequestedAt < at || (r.RequestedAt == at && r.Id.CompareTo(id) < 0));
        }
        requests = oldestFirst
            ? requests.OrderBy(r => r.RequestedAt).ThenBy(r => r.Id)
            : requests.OrderByDescending(r => r.RequestedAt).ThenByDescending(r => r.Id);
        var rows = await requests.AsNoTracking().WithSteps().Take(size + 1).ToListAsync(ct);
        var (page, next) = Keyset.Cut(rows, size, r => Keyset.Write(r.RequestedAt, r.Id));
        var names = await NamesAsync(db, page, ct);
        return new Page<ApprovalSummary>([.. page.Select(r => Summary(r, me, names))], next);
    }

    private static async Task<Dictionary<Guid, string>> NamesAsync(ApprovalsDbContext db, List<ApprovalRequest> page, CancellationToken ct)
    {
        var ids = page.SelectMany(r => r.Steps.SelectMany(s => s.Assignments.Select(a => a.ForStaffId)).Append(r.RequestedBy)).OfType<Guid>().Distinct().ToArray();
        return await db.Staff.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
    }

    private static ApprovalSummary Summary(ApprovalRequest r, Guid me, Dictionary<Guid, string> names)
    {
        var current = r.Current;
        var mine = current?.SeatOf(me);
        return new ApprovalSummary(
            r.Id, r.Kind, r.Subject, r.RequestedBy, names.GetValueOrDefault(r.RequestedBy, ""), r.Amount, r.Currency, r.State.ToString(),
            current?.Number ?? r.Steps.Count(), r.Steps.Count(), r.RequestedAt, current?.OpenedAt?.AddHours(current.RemindAfterHours),
            mine?.ForStaffId is { } someone ? names.GetValueOrDefault(someone, "") : null);
    }
}
