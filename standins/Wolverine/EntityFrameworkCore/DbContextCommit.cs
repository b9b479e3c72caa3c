using Microsoft.EntityFrameworkCore;
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

        await dbContext.SaveChangesAsync(cancellation).ConfigureAwait(false);
        if (rows.Count > 0 || handled is not null)
        {
            var connection = (NpgsqlConnection)database.GetDbConnection();
            var transaction = (NpgsqlTransaction)database.CurrentTransaction!.GetDbTransaction();
            await runtime.Store!.WriteAsync(connection, transaction, handled, rows, cancellation).ConfigureAwait(false);
        }

        if (database.CurrentTransaction is not null) await database.CommitTransactionAsync(cancellation).ConfigureAwait(false);
        if (later is { } time)
        {
            await runtime.Outgoing.PutBackAsync(context.Envelope!, time).ConfigureAwait(false);
        }

        runtime.Outgoing.Dispatch(context.Outstanding);
        context.Outstanding.Clear();
    }
}
