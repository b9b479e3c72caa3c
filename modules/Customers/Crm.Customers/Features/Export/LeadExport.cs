using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Features.FindLeads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Export;

/// <summary>Leads with their first contact, the newest first; what an import of leads reads again has the same headers.</summary>
internal sealed class LeadExport(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    private static readonly string[] Columns =
    [
        "name", "nameEn", "stage", "verification", "valueGrade", "importance", "nature", "industry", "region", "address", "web", "uscc", "source", "need",
        "broughtBy", "contactName", "contactTitle", "phone", "mobile", "email", "wechat", "owner", "discardReason", "lastContact", "created",
    ];

    public ExportSheet Sheet(LeadFilter filter)
    {
        var leads = LeadList.Filtered(
            db, db.Leads.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.LeadRead).WithinOrPool(actors.Current, CustomersPermissions.Export), filter, time.GetUtcNow());
        return new ExportSheet("leads", filter, Columns, leads.Select(l => l.Id), RowsAsync(leads));
    }

    private async IAsyncEnumerable<object?[]> RowsAsync(IQueryable<Lead> leads)
    {
        var rows = leads.OrderByDescending(l => l.CreatedAt).ThenByDescending(l => l.Id).Select(l => new
        {
            l.OwnerId, l.UnitId, l.Name, l.NameEn, l.Stage, l.Verification, l.ValueGrade, l.Importance, l.Nature, l.Industry, l.Region, l.Address, l.Web, l.Uscc, l.Source, l.Need,
            l.BroughtBy, l.Contacts, Owner = db.Staff.Where(o => o.StaffId == l.OwnerId).Select(o => o.Name).FirstOrDefault(), l.DiscardReason, l.LastContactAt, l.CreatedAt,
        });
        await foreach (var r in rows.AsAsyncEnumerable())
        {
            var contact = r.Contacts.Count == 0 ? null : actors.Current.SeesPersonal(r.OwnerId, r.UnitId) ? r.Contacts[0] : r.Contacts[0].Masked();
            yield return
            [
                r.Name, r.NameEn, Exporter.Word(texts, "lead-stage", r.Stage), Exporter.Word(texts, "verification", r.Verification), r.ValueGrade,
                Exporter.Word(texts, "importance", r.Importance), Exporter.Word(texts, "nature", r.Nature), Places.Industry(r.Industry), Places.Region(r.Region),
                r.Address, r.Web, r.Uscc, Exporter.Word(texts, "source", r.Source), r.Need, r.BroughtBy, contact?.Name, contact?.Title, contact?.Phone,
                contact?.Mobile, contact?.Email, contact?.WeChat, r.Owner, Exporter.Word(texts, "discard", r.DiscardReason), r.LastContactAt, r.CreatedAt,
            ];
        }
    }
}
