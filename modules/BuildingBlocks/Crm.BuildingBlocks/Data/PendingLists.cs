using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Crm.BuildingBlocks.Data;

/// <summary>
/// A search index takes new entries into a list first, which every search reads through; whoever finds the list full sorts it in. It is short (64 kB), so that searches lose
/// next to nothing. For thousands of rows at once that is half the time of writing them: here the list may grow, and another connection sorts it in at one go, in which
/// what many rows have in common is looked up once.
/// </summary>
public sealed partial class PendingLists(NpgsqlDataSource source, ILogger<PendingLists> log)
{
    /// <summary>The usual length in kB, for every connection.</summary>
    public const int Usual = 64;

    private const int Long = 8 * 1024;

    /// <summary>Lets the lists grow until the transaction ends; <see cref="SortIn"/> when the rows are written.</summary>
    /// <param name="db">The context; it must have a transaction.</param>
    /// <param name="ct">Cancels.</param>
    public static Task GrowAsync(ModuleDbContext db, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT set_config('gin_pending_list_limit', {$"{Long}"}, true)", ct);

    /// <summary>Begins to sort in what is in the lists. Nothing hangs on it: what it leaves, the next to write sorts in.</summary>
    /// <param name="indexes">With their schemas.</param>
    public void SortIn(params IReadOnlyList<string> indexes)
    {
        if (indexes.Count > 0)
            _ = Task.Run(() => SortAsync(indexes));
    }

    private async Task SortAsync(IReadOnlyList<string> indexes)
    {
        try
        {
            await using var command = source.CreateCommand("SELECT gin_clean_pending_list(i::regclass) FROM unnest($1) i");
            command.CommandTimeout = 0;
            command.Parameters.AddWithValue(indexes.ToArray());
            await command.ExecuteNonQueryAsync();
        }
        catch (Exception e) when (e is NpgsqlException or ObjectDisposedException)
        {
            LogLeft(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Pending lists are sorted in by whoever writes next")]
    private partial void LogLeft(Exception exception);
}
