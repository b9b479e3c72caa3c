using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Wolverine.Runtime;

namespace Wolverine.EntityFrameworkCore;

/// <summary>Commits a DbContext's rows with the messages published meanwhile and the mark that the message at hand is handled.</summary>
internal static class DbContextCommit
{
    /// <param name="stored">Whether the message at hand is a row that is to be deleted.</param>
    public static async Task SaveAsync(WolverineRuntime runtime, DbContext dbContext, MessageContext context, bool stored,
        CancellationToken cancellation)
    {
        var rows = runtime.Outgoing.Prepare(context.Outstanding);
        var later = stored ? context.RescheduledTo : null;
        var handled = stored && later is null ? context.Envelope : null;
        var database = dbContext.Database;
        if (database.CurrentTransaction is null && (rows.Count > 0 || handled is not null))
            await database.BeginTransactionAsync(cancellation).ConfigureAwait(false);

        // Whatever fails from here on ends the transaction, so that there is nothing to go back to.
        var savepoints = database.AutoSavepointsEnabled;
        database.AutoSavepointsEnabled = false;
        await dbContext.SaveChangesAsync(cancellation).ConfigureAwait(false);
        database.AutoSavepointsEnabled = savepoints;
        if (rows.Count > 0 || handled is not null)
            await WriteAndCommitAsync(runtime.Store!, dbContext, handled, rows, cancellation).ConfigureAwait(false);
        else if (database.CurrentTransaction is not null) await database.CommitTransactionAsync(cancellation).ConfigureAwait(false);
        if (later is { } time)
        {
            await runtime.Outgoing.PutBackAsync(context.Envelope!, time).ConfigureAwait(false);
        }

        runtime.Outgoing.Dispatch(context.Outstanding);
        context.Outstanding.Clear();
    }

    /// <summary>In one round trip, unless somebody listens for the commit, which then has to go through Entity Framework.</summary>
    private static async Task WriteAndCommitAsync(EnvelopeStore store, DbContext dbContext, Envelope? handled,
        IReadOnlyList<Envelope> rows, CancellationToken cancellation)
    {
        var database = dbContext.Database;
        var current = database.CurrentTransaction!;
        var connection = (NpgsqlConnection)database.GetDbConnection();
        var transaction = (NpgsqlTransaction)current.GetDbTransaction();
        if (dbContext.GetService<IInterceptors>().Aggregate<IDbTransactionInterceptor>() is not null)
        {
            await store.WriteAsync(connection, transaction, handled, rows, commit: false, cancellation).ConfigureAwait(false);
            await current.CommitAsync(cancellation).ConfigureAwait(false);
            return;
        }

        await store.WriteAsync(connection, transaction, handled, rows, commit: true, cancellation).ConfigureAwait(false);
        await current.DisposeAsync().ConfigureAwait(false);
    }
}
