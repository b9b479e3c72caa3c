using Crm.Approvals.Data;
using Crm.Approvals.Domain;
using Crm.Approvals.Features;
using Crm.BuildingBlocks.Jobs;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Approvals.Jobs;

/// <summary>Reminds those who are late and asks the next level too when they stay late.</summary>
internal sealed class NudgeJob(IDbContextOutbox<ApprovalsDbContext> outbox, TimeProvider time) : IJob
{
    private const int Batch = 200;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var organisation = await db.LoadAsync(cancellationToken);
        var late = await db.Requests.WithSteps().Where(r => r.State == RequestState.Open && db.Set<ApprovalStep>().Any(s => s.RequestId == r.Id
                && s.State == StepState.Open && (s.RemindedAt ?? s.OpenedAt)!.Value.AddHours(s.RemindAfterHours) <= now))
            .OrderBy(r => r.RequestedAt).Take(Batch).ToListAsync(cancellationToken);
        foreach (var request in late)
        {
            var (reminded, escalated) = request.Nudge(organisation.FinderFor(request, now), now);
            if (reminded.Count > 0)
                await outbox.PublishAsync(ApprovalNews.Notice(request, "approvals.reminder", reminded, organisation, now));
            if (escalated.Count > 0)
                await outbox.PublishAsync(ApprovalNews.Notice(request, "approvals.escalated", escalated, organisation, now));
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{late.Count} late requests";
    }
}
