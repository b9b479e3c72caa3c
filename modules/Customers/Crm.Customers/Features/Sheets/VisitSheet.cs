using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using static Crm.Customers.Features.Sheets.SheetDrawing;

namespace Crm.Customers.Features.Sheets;

/// <summary>附表三 客户拜访档案记录: a form for each visit; an empty one to take along where there is none.</summary>
internal sealed class VisitSheet(CustomersDbContext db, SheetDesk desk, SheetDrawing draw)
{
    private const int Most = 20;

    public async Task<PrintedSheet> DrawAsync(Guid id, Guid? only, bool file, CancellationToken ct)
    {
        var customer = await desk.CustomerAsync(id, SheetKinds.Visits, file, ct);
        var owner = await desk.NameAsync(customer.Customer.OwnerId, ct);
        var found = desk.Me.Has(CustomersPermissions.ActivityRead) ? await VisitsAsync(id, only, ct) : [];
        if (only is not null && found.Count == 0)
            throw new NotFoundException();
        Guid[] people = [.. found.SelectMany(f => f.Visit.Assignees).Distinct()];
        var names = await db.Staff.AsNoTracking().Where(s => people.Contains(s.StaffId)).ToDictionaryAsync(s => s.StaffId, s => s.Name, ct);
        var total = only is null ? await All(id).CountAsync(ct) : found.Count;
        return desk.Of(customer, SheetKinds.Visits, draw.Word("visits.title"), [
            new(draw.Word("code"), Value(customer.Code, key: "code")), new(draw.Word("owner"), Value(owner)), new(draw.Word("grade"), Value(customer.Standing.Grade)),
            new(draw.Word("lastVisit"), Day(found.Where(f => f.Visit.State == "done").Select(f => f.Visit.DoneAt).Max() is { } last ? ChinaTime.Today(last) : null)),
        ], found.Count == 0
            ? [Form(customer, null, null, null, null)]
            : [.. found.Select((f, i) => Form(customer, f.Visit, f.Record, found.Count > 1 ? i + 1 : null, names))]) with { Left = total - found.Count };
    }

    private IQueryable<Activity> All(Guid customer) => db.Activities.AsNoTracking().Visible(desk.Me, CustomersPermissions.ActivityRead)
        .Where(a => a.CustomerId == customer && a.Kind == "visit" && a.State != "cancelled");

    private async Task<List<(Activity Visit, VisitRecord? Record)>> VisitsAsync(Guid customer, Guid? only, CancellationToken ct)
    {
        var visits = only is { } one ? All(customer).Where(a => a.Id == one) : All(customer);
        var found = await visits.OrderByDescending(a => a.DoneAt ?? a.DueAt).ThenByDescending(a => a.Id).Take(Most)
            .Select(a => new { Visit = a, Record = db.VisitRecords.FirstOrDefault(r => r.Id == a.Id) }).ToListAsync(ct);
        return found.ConvertAll(f => (f.Visit, f.Record));
    }

    private SheetBlock Form(CustomerDetails customer, Activity? visit, VisitRecord? record, int? number, Dictionary<Guid, string>? names)
    {
        const int Room = 3;
        var met = visit?.ReachedContactId ?? visit?.ContactId;
        var contact = customer.Contacts.FirstOrDefault(c => c.Id == met)?.Contact;
        var office = customer.Customer.Addresses?.FirstOrDefault(a => a.Purpose == "office") ?? customer.Customer.Addresses?.FirstOrDefault();
        var prefix = number is { } n ? $"visit.{n}." : "visit.";
        return new(number is { } of ? draw.Words("visit", of) : null, [3, 5, 3, 5, 3, 5], 0, [
            Row(draw.Label("company"), Value(customer.Customer.Name, 3), draw.Label("visitState"), Value(visit is null ? null : draw.Word("activity-state", visit.State))),
            Row(draw.Label("planned"), Moment(visit?.DueAt, key: prefix + "planned"), draw.Label("arrived"), Moment(record?.CheckedInAt, key: prefix + "arrived"), draw.Label("finished"), Moment(visit?.State == "done" ? visit.DoneAt : null, key: prefix + "done")),
            Row(draw.Label("visitors"), Value(string.Join(", ", (visit?.Assignees ?? []).Select(a => names?.GetValueOrDefault(a)).OfType<string>()), 3, prefix + "by"), draw.Label("place"), Value(office?.Text)),
            Row(draw.Label("met"), Value(visit?.Reached ?? contact?.Name, key: prefix + "met"), draw.Label("position"), Value(contact?.Title), draw.Label("contact"), Value(contact?.Mobile ?? contact?.Phone, key: prefix + "phone")),
            Row(draw.Label("purpose"), Value(visit?.Subject, 5, prefix + "subject")),
            Tall(Room, draw.Label("report"), Value(visit?.State == "done" ? visit.Result : null, 5, prefix + "report")),
            Tall(Room, draw.Label("needs"), Value(record?.Needs, 5, prefix + "needs")),
            Tall(2, draw.Label("objections"), Value(record?.Objections, 5, prefix + "objections")),
            Row(draw.Label("gifts"), Value(record?.Gifts, 5, prefix + "gifts")),
            Tall(2, draw.Label("nextStep"), Value(visit?.NextStep, 5, prefix + "next")),
            Tall(2, draw.Label("managerRemark"), Blank(3), draw.Label("signature"), Blank()),
        ], Together: true);
    }
}
