using System.Text.Json;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.UndoImport;

/// <summary>Opportunities that a file made go again with their history and what the timeline says of them, unless somebody worked with them; those that it changed are as before.</summary>
internal static class UndoOpportunities
{
    public static async Task RunAsync(CustomersDbContext db, UndoneRows work, CancellationToken ct)
    {
        var ids = work.Records;
        var opportunities = await db.Opportunities.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        Guid[] of = [.. opportunities.Values.Select(o => o.CustomerId).Distinct()];
        var names = await db.Customers.Where(c => of.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        var used = (await db.Proposals.Where(p => ids.Contains(p.OpportunityId)).Select(p => p.OpportunityId).ToListAsync(ct)).ToHashSet();
        var gone = new List<Opportunity>();
        foreach (var row in work.Created)
        {
            var opportunity = opportunities.GetValueOrDefault(row.RecordId!.Value);
            if (work.MayGo(row, opportunity?.Version, used.Contains(row.RecordId.Value)))
                gone.Add(opportunity!);
        }
        foreach (var row in work.Updated)
        {
            var opportunity = opportunities.GetValueOrDefault(row.RecordId!.Value);
            if (work.MayGo(row, opportunity?.Version))
                opportunity!.Change(
                    JsonSerializer.Deserialize<OpportunityFields>(row.Before!)!, names[opportunity.CustomerId], new Ownership(opportunity.OwnerId, opportunity.UnitId));
        }
        Guid[] going = [.. gone.Select(o => o.Id)];
        var moves = await db.OpportunityMoves.Where(m => going.Contains(m.OpportunityId)).ToListAsync(ct);
        string[] told = [.. moves.Select(OpportunityHistory.SourceKey)];
        await db.Timeline.Where(t => told.Contains(t.SourceKey)).ExecuteDeleteAsync(ct);
        db.OpportunityMoves.RemoveRange(moves);
        db.Opportunities.RemoveRange(gone);
    }
}
