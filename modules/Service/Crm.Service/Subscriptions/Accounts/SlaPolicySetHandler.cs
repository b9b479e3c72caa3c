using System.Text.Json;
using Crm.Accounts.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Accounts;

/// <summary>Keeps the policy in force for each tier. Cases keep the promise they were opened with (S-04).</summary>
public sealed class SlaPolicySetHandler(ServiceDbContext db, ServiceBook book)
{
    /// <summary>Takes the policy if it is newer.</summary>
    public async Task Handle(SlaPolicySet e, CancellationToken ct)
    {
        var targets = JsonSerializer.Serialize(e.Targets, JsonSerializerOptions.Web);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO service.sla_policies AS x (tier, name, targets, version) VALUES ({e.Tier}, {e.Name}, {targets}::jsonb, {e.Version})
            ON CONFLICT (tier) DO UPDATE SET name = excluded.name, targets = excluded.targets, version = excluded.version
            WHERE x.version < excluded.version
            """, ct);
        book.Forget();
    }
}
