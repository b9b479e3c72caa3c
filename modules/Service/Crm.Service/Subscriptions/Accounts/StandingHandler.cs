using Crm.Accounts.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Accounts;

/// <summary>Keeps tier, hold and service contact of customers; each part takes only a larger version of its own.</summary>
public sealed class StandingHandler(ServiceDbContext db, TimeProvider time)
{
    /// <summary>The tier changed; one that is no key account for now or any more has none.</summary>
    public Task Handle(TierChanged e, CancellationToken ct) => TierAsync(e.CustomerId, e.Tier == SlaDefaults.NoTier ? null : e.Tier, e.Version, ct);

    /// <summary>A key account was recognised; a tier that came with a version stays.</summary>
    public Task Handle(KeyAccountRecognised e, CancellationToken ct) => TierAsync(e.CustomerId, e.Tier, 1, ct);

    /// <summary>The credit changed.</summary>
    public Task Handle(CreditChanged e, CancellationToken ct)
    {
        var reason = e.OnHold ? e.Reason : null;
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO service.customer_standings AS x (customer_id, tier_version, on_hold, hold_reason, credit_version, team_version)
            VALUES ({e.CustomerId}, 0, {e.OnHold}, {reason}, {e.Version}, 0)
            ON CONFLICT (customer_id) DO UPDATE SET on_hold = excluded.on_hold, hold_reason = excluded.hold_reason, credit_version = excluded.credit_version
            WHERE x.credit_version < excluded.credit_version
            """, ct);
    }

    /// <summary>The account team changed.</summary>
    public Task Handle(AccountTeamChanged e, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var contact = e.Team.Where(m => m.Role == "service-contact" && (m.Until is null || m.Until >= today)).Select(m => (Guid?)m.StaffId).FirstOrDefault();
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO service.customer_standings AS x (customer_id, tier_version, on_hold, credit_version, service_contact_id, team_version)
            VALUES ({e.CustomerId}, 0, false, 0, {contact}, {e.Version})
            ON CONFLICT (customer_id) DO UPDATE SET service_contact_id = excluded.service_contact_id, team_version = excluded.team_version
            WHERE x.team_version < excluded.team_version
            """, ct);
    }

    private Task TierAsync(Guid customerId, string? tier, long version, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        INSERT INTO service.customer_standings AS x (customer_id, tier, tier_version, on_hold, credit_version, team_version)
        VALUES ({customerId}, {tier}, {version}, false, 0, 0)
        ON CONFLICT (customer_id) DO UPDATE SET tier = excluded.tier, tier_version = excluded.tier_version
        WHERE x.tier_version < excluded.tier_version
        """, ct);
}
