using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>
/// Tells the others of grades that a run over all customers changed: in batches, each with its events in one transaction, so that a
/// crash between two batches loses and doubles nothing.
/// </summary>
internal sealed class GradeNewsJob(IDbContextOutbox<CustomersDbContext> outbox) : IJob
{
    private const int BatchSize = 500;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var told = 0;
        for (var batch = BatchSize; batch == BatchSize; told += batch)
            batch = await TellAsync(cancellationToken);
        return $"{told} grades told";
    }

    private async Task<int> TellAsync(CancellationToken cancellationToken)
    {
        var db = outbox.DbContext;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var changes = await db.GradeChanges
            .FromSql($"SELECT * FROM customers.grade_changes WHERE NOT published ORDER BY id LIMIT {BatchSize} FOR UPDATE SKIP LOCKED")
            .ToListAsync(cancellationToken);
        foreach (var change in changes)
        {
            change.Published = true;
            await outbox.PublishAsync(new CustomerGraded(change.CustomerId, change.Grade, change.Previous, change.Rule, change.Inputs, change.At));
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return changes.Count;
    }
}
