using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.CompleteActivity;

/// <summary>Finishes an activity: it is the interaction record, counts as contact, may change the grade, and plans the next step.</summary>
public sealed class CompleteActivityHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<IReadOnlyList<object>> Handle(CompleteActivity command, CancellationToken ct)
    {
        var (actor, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        if (request.NextDueAt < now)
            throw new RuleException("customers.activity.next_past", "nextDueAt", request.NextDueAt.Value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        var activity = await db.ActivityAsync(command.ActivityId, actor, CustomersPermissions.ActivityWrite, ct);
        var reached = request.ReachedContactId is { } id ? await db.Contacts.Where(c => c.Id == id).Select(c => c.Name).SingleOrDefaultAsync(ct) : null;
        activity.Complete(request, reached, actor.StaffId, now);
        db.Timeline.Add(ActivityEntry.Of(activity));
        PlanNext(activity, request, actor, now);
        return activity.CustomerId is { } customerId ? await OfCustomerAsync(activity, customerId, ct) : await OfLeadAsync(activity, ct);
    }

    private async Task<IReadOnlyList<object>> OfCustomerAsync(Activity activity, Guid customerId, CancellationToken ct)
    {
        var (by, at) = (activity.DoneBy!.Value, activity.DoneAt!.Value);
        var completed = new ActivityCompleted(
            activity.Id, customerId, activity.ReachedContactId ?? activity.ContactId, activity.Kind, activity.Subject, activity.Result, by, at);
        if (activity.Kind == "task" || await db.LockStandingAsync(customerId, ct) is not { } standing)
            return [completed];
        standing.ContactedAt(at);
        if (activity.Kind == "visit")
            standing.VisitedAt(at);
        standing.LastMaterialAt = activity.Sent is null ? standing.LastMaterialAt : at;
        return await GradeBook.GradeAsync(db, standing, at, ct) is { } graded ? [completed, graded] : [completed];
    }

    private async Task<IReadOnlyList<object>> OfLeadAsync(Activity activity, CancellationToken ct)
    {
        if (activity.Kind != "task" && await db.Leads.SingleOrDefaultAsync(l => l.Id == activity.LeadId, ct) is { } lead)
        {
            var before = lead.Stage;
            lead.ContactedAt(activity.DoneAt!.Value);
            db.LeadMoved(lead.Id, before, lead.Stage, activity.Subject, actors.Current, activity.DoneAt.Value);
        }
        return [];
    }

    private void PlanNext(Activity done, CompleteActivityRequest request, Actor actor, DateTimeOffset now)
    {
        if (request.NextDueAt is not { } due)
            return;
        var next = new ActivityFields(
            done.Kind, done.NextStep ?? done.Subject, due, done.CustomerId, done.LeadId, done.ContactId, done.Assignees);
        db.Activities.Add(Activity.Plan(next, done.About, actor, now));
    }
}
