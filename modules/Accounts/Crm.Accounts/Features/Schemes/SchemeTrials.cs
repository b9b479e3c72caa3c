using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.Accounts.Features.ValueRuns;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Schemes;

/// <summary>Tries a scheme on all customers and compares with the scores that count now.</summary>
internal static class SchemeTrials
{
    private const int MostMovers = 20;
    private static readonly string[] Tiers = [.. Contracts.Tiers.All];

    public static async Task<SchemeTrial> TryAsync(Guid id, AccountsDbContext db, TimeProvider time, CancellationToken ct)
    {
        var scheme = await db.Schemes.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFoundException();
        await db.Database.OpenConnectionAsync(ct);
        var scoring = scheme.Scoring;
        var tried = (await FigureReader.ReadAsync(db, time.GetUtcNow(), ct)).ConvertAll(c => (Before: c, Now: scoring.Score(c.Figures)));
        var movers = tried.Select(t => (t.Before, t.Now, By: Math.Abs(t.Now.Score - (t.Before.Score ?? 0)))).Where(t => t.By > 0)
            .OrderByDescending(t => t.By).ThenBy(t => t.Before.CustomerId).Take(MostMovers).ToList();
        var ids = movers.Select(m => m.Before.CustomerId).ToList();
        var names = await db.Customers.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => new { c.Code, c.Name }, ct);
        return new SchemeTrial(
            tried.Count, tried.Count(t => t.Before.ValueClass != t.Now.ValueClass),
            [.. ValueClasses.All.Select(k => new ValueShare(k, tried.Count(t => t.Now.ValueClass == k), tried.Count(t => t.Before.ValueClass == k)))],
            [.. Tiers.Select(k => new ValueShare(k, tried.Count(t => t.Now.Tier == k), tried.Count(t => t.Before.Tier == k)))],
            [.. movers.Select(m => new ValueMover(
                m.Before.CustomerId, names[m.Before.CustomerId].Code, names[m.Before.CustomerId].Name, m.Now.Score, m.Now.ValueClass, m.Before.Score, m.Before.ValueClass))]);
    }
}
