using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.UndoImport;

/// <summary>Leads that a file made go again, with their clock; not those that somebody worked with.</summary>
internal static class UndoLeads
{
    public static async Task RunAsync(CustomersDbContext db, UndoneRows work, CancellationToken ct)
    {
        var ids = work.Records;
        var leads = await db.Leads.Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        var used = (await db.Activities.Where(a => a.LeadId != null && ids.Contains(a.LeadId.Value)).Select(a => a.LeadId!.Value)
            .Union(db.Timeline.Where(t => t.LeadId != null && ids.Contains(t.LeadId.Value)).Select(t => t.LeadId!.Value)).ToListAsync(ct)).ToHashSet();
        var gone = new List<Lead>();
        foreach (var row in work.Created)
        {
            var lead = leads.GetValueOrDefault(row.RecordId!.Value);
            if (work.MayGo(row, lead?.Version, used.Contains(row.RecordId.Value)))
                gone.Add(lead!);
        }
        Guid[] going = [.. gone.Select(l => l.Id)];
        await db.LeadClocks.Where(c => going.Contains(c.LeadId)).ExecuteDeleteAsync(ct);
        db.Leads.RemoveRange(gone);
    }
}
