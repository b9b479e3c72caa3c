using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Crm.BuildingBlocks.Api;

/// <summary>The idempotency key of the request in flight; the interceptor writes it with the first save.</summary>
internal sealed class IdempotencyScope
{
    private static readonly AsyncLocal<IdempotencyScope?> Flow = new();

    public required Guid StaffId { get; init; }
    public required string Key { get; init; }
    public required byte[] RequestHash { get; init; }
    public required DateTimeOffset Now { get; init; }
    public bool Written { get; set; }

    public static IdempotencyScope? Current
    {
        get => Flow.Value;
        set => Flow.Value = value;
    }
}

/// <summary>Writes the key in the same transaction as the change it protects: two posts with one key cannot both commit.</summary>
internal sealed class IdempotencyInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ModuleDbContext db && IdempotencyScope.Current is { Written: false } scope && db.ChangeTracker.HasChanges())
        {
            db.Add(new IdempotencyKey { StaffId = scope.StaffId, Key = scope.Key, RequestHash = scope.RequestHash, CreatedAt = scope.Now });
            scope.Written = true;
        }
        return new(result);
    }
}
