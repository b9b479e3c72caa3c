using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Features.Export;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using static Crm.Customers.Features.Sheets.SheetDrawing;

namespace Crm.Customers.Features.Sheets;

/// <summary>附表一 客户归类汇总表: the customers of a list or segment.</summary>
internal sealed class ClassificationSheet(CustomersDbContext db, SheetDesk desk, SheetDrawing draw)
{
    private const int Most = 1000;

    public async Task<PrintedSheet> DrawAsync(CustomerFilter filter, bool file, CancellationToken ct)
    {
        filter = await filter.ResolvedAsync(db, desk.Me, ct);
        var customers = CustomerList.Filtered(db, desk.Customers(file), filter);
        var total = await customers.CountAsync(ct);
        var chosen = customers.OrderBy(c => c.Code).ThenBy(c => c.Id).Take(Most);
        await desk.KeepAsync(SheetKinds.Classification, "customers", Guid.CreateVersion7().ToString(), chosen.Select(c => c.Id), new { Filter = filter, Rows = Math.Min(total, Most) }, file, ct);
        var rows = await chosen.Join(db.Standings, c => c.Id, s => s.CustomerId, (c, s) => new
        {
            c.Id, c.Code, c.Name, c.OwnerId, c.UnitId, c.Phones, c.Addresses, c.Industry, c.Nature, c.Stage, c.Confidentiality, s.Grade,
            Contact = db.CustomerContacts.Where(l => l.CustomerId == c.Id).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
                .Join(db.Contacts, l => l.ContactId, p => p.Id, (l, p) => new { p.Name, p.Title, p.Mobile, p.Phone, p.Email }).FirstOrDefault(),
        }).OrderBy(r => r.Code).ThenBy(r => r.Id).ToListAsync(ct);
        var lines = rows.Select((r, i) => Row(
            Count(i + 1), Value(r.Name, key: $"row.{i + 1}.name"), Value(r.Contact?.Name), Value(r.Contact?.Title),
            Value(Phone(r.Contact?.Mobile ?? r.Contact?.Phone ?? r.Phones.FirstOrDefault(), r.OwnerId, r.UnitId) ?? r.Contact?.Email, key: $"row.{i + 1}.reach"),
            Value((r.Addresses.FirstOrDefault(a => a.Purpose == "office") ?? r.Addresses.FirstOrDefault())?.Text), Value(Places.Industry(r.Industry)),
            Value($"{draw.Word("nature", r.Nature)} / {draw.Word("stage", r.Stage)}"), Value(r.Grade, key: $"row.{i + 1}.grade")));
        return new(
            SheetKinds.Classification, draw.Word("classification.title"), null, null, SheetDesk.Strictest(rows.Select(r => r.Confidentiality)),
            [new(draw.Word("customers"), Count(total, key: "total")), .. Grades.All.Select(g => new SheetFact(g, Count(rows.Count(r => r.Grade == g), key: "grade." + g)))],
            [new(null, [1, 5, 2, 2, 3, 4, 3, 3, 1], 1, [
                Row([.. new[] { "no", "company", "contactPerson", "position", "contact", "companyAddress", "ofIndustry", "type", "class" }.Select(h => draw.Label(h))]), .. lines])],
            Wide: true, desk.Me.Name, desk.Now, total - rows.Count);
    }

    private string? Phone(string? number, Guid? owner, Guid unit) => desk.Me.SeesPersonal(owner, unit) ? number : MaskedNumbers.Phone(number);
}
