using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindPool;

/// <summary>What a person has claimed today and has altogether, against the limits.</summary>
internal static class Allowance
{
    public static async Task<PoolAllowance> OfAsync(CustomersDbContext db, Guid staffId, PoolRuleFields rules, DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.Start(ChinaTime.Today(now));
        var claimed = await db.PoolMoves.CountAsync(m => m.ToId == staffId && m.At >= today && m.Move == PoolMoves.Claimed, ct);
        var leads = await db.Leads.Where(l => l.OwnerId == staffId).CountAsync(Lead.InWork, ct);
        var prospects = await db.Customers.CountAsync(c => c.OwnerId == staffId && c.Stage == CustomerStages.Prospect, ct);
        return new PoolAllowance(claimed, rules.ClaimsPerDay, leads + prospects, rules.HoldMost);
    }
}
