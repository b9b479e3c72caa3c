using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Domain.Visitors;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.RegisterVisitor;

/// <summary>Logs the visitor: a contact with the customer or lead, and something to do for the host (C-41).</summary>
public sealed class RegisterVisitorHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    private const int Morning = 10;
    private const int SubjectLength = 200;

    /// <summary>Handles the command.</summary>
    public async Task<(RegisteredVisitor, StaffNotified?)> Handle(RegisterVisitor command, CancellationToken ct)
    {
        var (me, now, told) = (actors.Current, time.GetUtcNow(), command.Request);
        var came = told.CameAt is { } at && at < now ? at.ToUniversalTime() : now;
        var host = await HostAsync(told.HostId ?? me.StaffId, me, ct);
        var (company, customerId, leadId) = await OfAsync(told, host, me, came, ct);
        var next = LeadInput.Text(told.NextStep) ?? told.Need.Trim();
        var due = told.NextDueAt ?? ChinaTime.Start(WorkingCalendar.China.AddWorkingDays(ChinaTime.Today(now), 1)).AddHours(Morning);
        var fields = new ActivityFields(
            "call", next.Length > SubjectLength ? next[..SubjectLength] : next, due, customerId, leadId, Assignees: [host.OwnerId!.Value], Notes: told.Need.Trim());
        var activity = Activity.Plan(fields, company, me, now);
        db.Activities.Add(activity);
        var visitor = Visitor.Log(told, new VisitorOf(company, customerId, leadId, activity.Id), host, me.StaffId, came);
        db.Visitors.Add(visitor);
        db.Timeline.Add(Entry(visitor));
        return (new RegisteredVisitor(visitor.Id, activity.Id, leadId), host.OwnerId == me.StaffId ? null : News(visitor, now));
    }

    private async Task<Ownership> HostAsync(Guid id, Actor me, CancellationToken ct)
    {
        if (id == me.StaffId)
            return new Ownership(me.StaffId, me.UnitId);
        var host = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.StaffId == id && s.Active, ct)
            ?? throw new RuleException("customers.activity.assignee", "hostId", id);
        return new Ownership(host.StaffId, host.UnitId);
    }

    private async Task<(string Company, Guid? CustomerId, Guid? LeadId)> OfAsync(RegisterVisitorRequest told, Ownership host, Actor me, DateTimeOffset came, CancellationToken ct)
    {
        if (told.CustomerId is { } customerId)
        {
            var name = await db.Customers.WithinOrPool(me, CustomersPermissions.Read).Where(c => c.Id == customerId).Select(c => c.Name).SingleOrDefaultAsync(ct)
                ?? throw new RuleException("customers.customer.unknown", "customerId", customerId);
            (await db.LockStandingAsync(customerId, ct))?.ContactedAt(came);
            return (name, customerId, null);
        }
        var lead = told.LeadId is { } leadId
            ? await db.Leads.WithinOrPool(me, CustomersPermissions.LeadRead).SingleOrDefaultAsync(l => l.Id == leadId, ct)
                ?? throw new RuleException("customers.activity.about", "leadId")
            : await NewLeadAsync(told, host, me, came, ct);
        var before = lead.Stage;
        lead.ContactedAt(came);
        db.LeadMoved(lead.Id, before, lead.Stage, told.Need.Trim(), me, came);
        return (lead.Name, null, lead.Id);
    }

    private async Task<Lead> NewLeadAsync(RegisterVisitorRequest told, Ownership host, Actor me, DateTimeOffset came, CancellationToken ct)
    {
        var reason = LeadInput.Text(told.DuplicateReason);
        var fields = new LeadFields(told.Company!, "personal", [new LeadContact(told.Name.Trim(), Mobile: told.Phone)], Need: told.Need.Trim(), OwnerId: host.OwnerId);
        if (reason is null && await DuplicateFinder.FindAsync(db, LeadInput.Query(fields), ct) is { Count: > 0 } found)
            throw new RuleException("customers.duplicates", "company", told.Company, (await db.ShownAsync(found, _ => false, ct))[0].Name, found.Count);
        var lead = Lead.Create(fields, host, me.StaffId, came, reason);
        db.AddLead(lead);
        return lead;
    }

    private static TimelineRecord Entry(Visitor visitor) => new()
    {
        CustomerId = visitor.CustomerId,
        LeadId = visitor.LeadId,
        At = visitor.CameAt,
        By = visitor.By,
        Topic = "activity",
        Kind = "visitor.came",
        Facts = History.Facts(("name", visitor.Name), ("need", visitor.Need)),
        SourceKey = $"visitor:{visitor.Id}",
    };

    private static StaffNotified News(Visitor visitor, DateTimeOffset now) => new(
        Guid.CreateVersion7(), [visitor.OwnerId!.Value], "customers.visitor", $"/customers/activities/{visitor.ActivityId}",
        History.Facts(("name", visitor.Name), ("company", visitor.Company), ("need", visitor.Need)), now);
}
