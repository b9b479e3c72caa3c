using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Loads one opportunity, and tells of it.</summary>
internal static class OpportunityAccess
{
    /// <summary>One opportunity for a change; what the person may not touch is not there (404).</summary>
    public static async Task<Opportunity> OpportunityAsync(this CustomersDbContext db, Guid id, Actor actor, string permission, CancellationToken ct) =>
        await db.Opportunities.Within(actor, permission).SingleOrDefaultAsync(o => o.Id == id, ct) ?? throw new NotFoundException();

    public static Task<string> CustomerNameAsync(this CustomersDbContext db, Guid customerId, CancellationToken ct) =>
        db.Customers.Where(c => c.Id == customerId).Select(c => c.Name).SingleAsync(ct);

    public static async Task<OpportunityDetails> OpportunityDetailsAsync(
        this CustomersDbContext db, Opportunity o, string customer, DateTimeOffset now, CancellationToken ct)
    {
        var moves = await db.OpportunityMoves.AsNoTracking().Where(m => m.OpportunityId == o.Id).OrderByDescending(m => m.At).ThenByDescending(m => m.Id)
            .Select(m => new OpportunityMoved(m.From, m.To, m.Reason, m.Note, m.Until, m.Amount, m.By, m.At)).ToListAsync(ct);
        return new OpportunityDetails(
            o.Id, ETags.Write(o.Version), o.CustomerId, customer,
            o.Fields(), o.Stage, o.Probability, Forecast.Weighted(o.Amount, o.Probability), o.OpenStage, o.ParkedUntil, o.Reason, o.ReasonNote, o.ClosedOn, o.UnitId,
            o.CreatedBy, o.CreatedAt, o.MovedAt, o.IdleDays(now), moves);
    }
}
