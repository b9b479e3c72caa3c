using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Shared;
using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Staff;

/// <summary>What a person who left owned goes to the successor: customers, open leads, open opportunities, open activities, open applications for expenses, open development projects.</summary>
public sealed class StaffLeftHandler(CustomersDbContext db)
{
    /// <summary>Handles the event; a second time there is nothing left to hand over.</summary>
    public async Task<IReadOnlyList<CustomerChanged>> Handle(StaffLeft e, CancellationToken ct)
    {
        var successor = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.StaffId == e.SuccessorId, ct)
            ?? throw new NotYetKnownException($"staff {e.SuccessorId}");
        var (owned, book) = (new Ownership(successor.StaffId, successor.UnitId), new PoolBook(db, PoolMoves.Assigned, Guid.Empty, e.At));
        foreach (var lead in await db.Leads.Where(l => l.OwnerId == e.StaffId && l.Stage != LeadStages.Qualified && l.Stage != LeadStages.Discarded).ToListAsync(ct))
            await book.MoveAsync(lead, owned, null, null, ct);
        foreach (var activity in await db.Activities.Where(a => a.State == "open" && a.Assignees.Contains(e.StaffId)).ToListAsync(ct))
            activity.Replace(e.StaffId, successor.StaffId);
        foreach (var opportunity in await db.Opportunities.Where(o => o.OwnerId == e.StaffId && o.ClosedOn == null).ToListAsync(ct))
            opportunity.GiveTo(successor.StaffId, successor.UnitId);
        foreach (var application in await db.Expenses.Where(a => a.OwnerId == e.StaffId && ExpenseStates.Open.Contains(a.State)).ToListAsync(ct))
            db.ExpenseMoved(application, application.GiveTo(successor.StaffId, successor.UnitId, e.At));
        foreach (var project in await db.Projects.Where(p => (p.OwnerId == e.StaffId || p.Responsible.Contains(e.StaffId)) && ProjectStates.Open.Contains(p.State)).ToListAsync(ct))
        {
            if (project.OwnerId == e.StaffId)
                db.ProjectMoved(project, project.GiveTo(successor.StaffId, successor.UnitId, e.At));
            project.Replace(e.StaffId, successor.StaffId);
        }
        foreach (var territory in await db.Territories.Where(t => t.OwnerId == e.StaffId).ToListAsync(ct))
            territory.GiveTo(successor.StaffId);
        foreach (var suggestion in await db.Suggestions.Where(s => s.ResponsibleId == e.StaffId && SuggestionStates.Open.Contains(s.State)).ToListAsync(ct))
            suggestion.Replace(e.StaffId, successor.StaffId);
        foreach (var survey in await db.Surveys.Where(s => s.ResponsibleId == e.StaffId && !CustomerSurveyStates.Ended.Contains(s.State)).ToListAsync(ct))
            survey.Replace(e.StaffId, successor.StaffId);
        await HandOverSegmentsAsync(e.StaffId, successor.StaffId, ct);
        await HandOverViewsAsync(e.StaffId, owned, ct);
        var events = new List<CustomerChanged>();
        foreach (var customer in await db.Customers.Where(c => c.OwnerId == e.StaffId).ToListAsync(ct))
        {
            await book.MoveAsync(customer, owned, null, null, ct);
            events.Add(await db.ChangedAsync(customer, await db.ContactsOfAsync(customer.Id, ct), Guid.Empty, e.At, ct));
        }
        return events;
    }

    private async Task HandOverSegmentsAsync(Guid from, Guid to, CancellationToken ct)
    {
        var taken = await db.Segments.Where(s => s.OwnerId == to).Select(s => s.Name).ToHashSetAsync(ct);
        foreach (var segment in await db.Segments.Where(s => s.OwnerId == from).ToListAsync(ct))
            segment.GiveTo(to, taken);
    }

    /// <summary>Views that others use too stay; those that only the leaver saw go with him.</summary>
    private async Task HandOverViewsAsync(Guid from, Ownership to, CancellationToken ct)
    {
        var taken = (await db.ListViews.Where(v => v.OwnerId == to.OwnerId && v.RemovedAt == null).Select(v => v.List + " " + v.Name).ToListAsync(ct)).ToHashSet();
        foreach (var view in await db.ListViews.Where(v => v.OwnerId == from && v.RemovedAt == null && v.Reach != ViewReaches.Own).ToListAsync(ct))
            view.GiveTo(to.OwnerId!.Value, to.UnitId, taken);
    }
}
