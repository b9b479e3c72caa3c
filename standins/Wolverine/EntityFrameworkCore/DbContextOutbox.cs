using Microsoft.EntityFrameworkCore;
using Wolverine.Runtime;

namespace Wolverine.EntityFrameworkCore;

internal sealed class DbContextOutbox<T>(WolverineRuntime runtime, T dbContext) : OutboxBus(runtime), IDbContextOutbox<T> where T : DbContext
{
    public T DbContext { get; } = dbContext;

    public Task SaveChangesAndFlushMessagesAsync(CancellationToken token = default) => SaveAsync(DbContext, token);
}

internal sealed class DbContextOutbox(WolverineRuntime runtime) : OutboxBus(runtime), IDbContextOutbox
{
    public DbContext? ActiveContext { get; private set; }

    public void Enroll(DbContext dbContext) => ActiveContext = dbContext;

    public Task SaveChangesAndFlushMessagesAsync(CancellationToken token = default) =>
        SaveAsync(ActiveContext ?? throw new InvalidOperationException("No active DbContext. Call Enroll() first"), token);
}
