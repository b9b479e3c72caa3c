using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Which activities a person may see, and what an activity is about.</summary>
internal static class ActivityAccess
{
    /// <summary>Those within scope and, always, those one is to do.</summary>
    public static IQueryable<Activity> Visible(this IQueryable<Activity> activities, Actor actor, string permission)
    {
        var (me, unit, below) = (actor.StaffId, actor.UnitId, actor.UnitsBelow);
        return actor.Scope(permission) switch
        {
            RecordScope.All => activities,
            RecordScope.UnitAndBelow => activities.Where(a => a.Assignees.Contains(me) || a.OwnerId == me || below.Contains(a.UnitId)),
            RecordScope.Unit => activities.Where(a => a.Assignees.Contains(me) || a.OwnerId == me || a.UnitId == unit),
            RecordScope.Own => activities.Where(a => a.Assignees.Contains(me) || a.OwnerId == me),
            _ => activities.Where(_ => false),
        };
    }

    public static async Task<Activity> ActivityAsync(this CustomersDbContext db, Guid id, Actor actor, string permission, CancellationToken ct) =>
        await db.Activities.Visible(actor, permission).SingleOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFoundException();

    /// <summary>Checks what it is about and who does it; gives the name of the customer or lead.</summary>
    public static async Task<string> CheckAsync(CustomersDbContext db, Actor actor, ActivityFields fields, CancellationToken ct)
    {
        await CheckAssigneesAsync(db, actor, fields, ct);
        if (fields.CustomerId is { } customerId)
        {
            var name = await db.Customers.WithinOrPool(actor, CustomersPermissions.Read).Where(c => c.Id == customerId).Select(c => c.Name).SingleOrDefaultAsync(ct)
                ?? throw new RuleException("customers.activity.about", "customerId");
            if (fields.ContactId is { } contact && !await db.CustomerContacts.AnyAsync(l => l.CustomerId == customerId && l.ContactId == contact, ct))
                throw new RuleException("customers.activity.contact", "contactId", contact);
            await CheckOptOutsAsync(db, fields, ct);
            return name;
        }
        return await db.Leads.WithinOrPool(actor, CustomersPermissions.LeadRead).Where(l => l.Id == fields.LeadId).Select(l => l.Name).SingleOrDefaultAsync(ct)
            ?? throw new RuleException("customers.activity.about", "customerId");
    }

    /// <summary>Who opted out of a channel is not reached by it (C-21).</summary>
    private static async Task CheckOptOutsAsync(CustomersDbContext db, ActivityFields fields, CancellationToken ct)
    {
        if (fields.ContactId is not { } id || await db.Contacts.AsNoTracking().Where(c => c.Id == id).Select(c => new { c.Name, c.Consents }).SingleOrDefaultAsync(ct) is not { } person)
            return;
        if (OptOuts.Against(fields.Kind, person.Consents) is { } refused)
            throw new RuleException($"customers.activity.opted_out.{refused.Channel}", "contactId", person.Name, ChinaTime.Today(refused.At ?? default).ToString("O", CultureInfo.InvariantCulture));
    }

    private static async Task CheckAssigneesAsync(CustomersDbContext db, Actor actor, ActivityFields fields, CancellationToken ct)
    {
        var others = (fields.Assignees ?? []).Where(a => a != actor.StaffId).Distinct().ToList();
        if (others.Count == 0)
            return;
        if (actor.Scope(CustomersPermissions.ActivityWrite) <= RecordScope.Own)
            throw new RuleException("customers.activity.assign_own", "assignees");
        var known = await db.Staff.Where(s => others.Contains(s.StaffId) && s.Active).Select(s => s.StaffId).ToListAsync(ct);
        if (others.Except(known).Select(o => (Guid?)o).FirstOrDefault() is { } unknown)
            throw new RuleException("customers.activity.assignee", "assignees", unknown);
    }
}
