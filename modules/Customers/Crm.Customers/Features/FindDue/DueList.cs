using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindDue;

/// <summary>Who is to be contacted (C-41): walks the index on owner and due date until the page is full.</summary>
internal static class DueList
{
    private const string Pool = "pool";
    private static readonly string[] Whens = ["overdue", "today", "week"];

    public static async Task<Page<DueCustomer>> FindAsync(CustomersDbContext db, Actor actor, DueFilter filter, DateTimeOffset now, CancellationToken ct)
    {
        var limit = Keyset.Limit(filter.Limit);
        var due = Filtered(db.Standings.AsNoTracking().WithinOrPool(actor, CustomersPermissions.Read), actor, filter, now)
            .InOrder(s => s.NextContactDue!.Value, s => s.CustomerId, descending: false, filter.Cursor).Take(limit + 1);
        var rows = await due.Join(db.Customers, s => s.CustomerId, c => c.Id, (s, c) => new DueCustomer(
            c.Id, c.Code, c.Name, c.Stage, s.Grade, c.OwnerId, s.LastContactAt, s.NextContactDue!.Value,
            db.Activities.Where(a => a.CustomerId == c.Id && a.State == "open").Min(a => (DateTimeOffset?)a.DueAt))).ToListAsync(ct);
        var ordered = rows.OrderBy(r => r.DueAt).ThenBy(r => r.Id).ToList();
        var (items, next) = Keyset.Cut(ordered, limit, r => Keyset.Write(r.DueAt, r.Id));
        return new(items, next);
    }

    /// <summary>Due until a moment, of one person's customers.</summary>
    public static IQueryable<Standing> Own(CustomersDbContext db, Guid owner, DateTimeOffset until) =>
        db.Standings.AsNoTracking().Where(s => s.OwnerId == owner && s.NextContactDue < until);

    private static IQueryable<Standing> Filtered(IQueryable<Standing> standings, Actor actor, DueFilter filter, DateTimeOffset now)
    {
        if (filter.Who == Pool)
            standings = standings.Where(s => s.OwnerId == null);
        else if (Whose.Read(filter.Who, actor.StaffId).StaffId is { } owner)
            standings = standings.Where(s => s.OwnerId == owner);
        var until = Until(Choice.Of("when", filter.When, Whens) ?? "today", now);
        standings = standings.Where(s => s.NextContactDue < until);
        if (Choice.Of("stage", filter.Stage, CustomerStages.All) is { } stage)
            standings = standings.Where(s => s.Stage == stage);
        if (Choice.Of("grade", filter.Grade, Grades.All) is { } grade)
            standings = standings.Where(s => s.Grade == grade);
        return standings;
    }

    /// <summary>Contacts are due by the day: what is due today is not late before tomorrow.</summary>
    private static DateTimeOffset Until(string when, DateTimeOffset now) => ChinaTime.Start(ChinaTime.Today(now).AddDays(when switch
    {
        "overdue" => 0,
        "week" => 7,
        _ => 1,
    }));
}
