using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Staff.Identity;

/// <summary>An API key that may still be used.</summary>
internal sealed record LiveKey(Guid Id, Guid StaffId, IReadOnlyList<string> Permissions, DateTimeOffset ExpiresAt);

/// <summary>Finds the key behind a secret. Cached for seconds; its last use is noted about once a minute.</summary>
internal sealed class LiveKeys(StaffCaches caches, IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan UsedEvery = TimeSpan.FromMinutes(1);

    public async ValueTask<LiveKey?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexString(Secret.Hash(secret));
        var key = await caches.Keys.GetAsync(hash, LoadAsync, cancellationToken);
        return key is not null && key.ExpiresAt > time.GetUtcNow() ? key : null;
    }

    private async Task<LiveKey?> LoadAsync(string hex, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StaffDbContext>();
        var hash = Convert.FromHexString(hex);
        var now = time.GetUtcNow();
        var found = await db.ApiKeys.AsNoTracking().Where(k => k.Hash == hash && k.RevokedAt == null && k.ExpiresAt > now)
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        if (found.LastUsedAt is null || found.LastUsedAt < now - UsedEvery)
            await db.ApiKeys.Where(k => k.Id == found.Id).ExecuteUpdateAsync(s => s.SetProperty(k => k.LastUsedAt, now), cancellationToken);
        return new LiveKey(found.Id, found.StaffId, found.Permissions, found.ExpiresAt);
    }
}
