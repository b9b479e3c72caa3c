using Microsoft.Extensions.Logging;
using Npgsql;

namespace Crm.BuildingBlocks.Data;

/// <summary>
/// A search index takes new entries into a short list first, and whoever fills the list sorts it in: half the time of copying thousands of rows. Here a second connection
/// sorts in meanwhile. Nothing hangs on it: what it leaves, or all where it fails, the copying does itself.
/// </summary>
public sealed partial class PendingLists(NpgsqlDataSource source, ILogger<PendingLists> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>Sorts in what comes into the lists of indexes until it is disposed of.</summary>
    /// <param name="indexes">With their schemas.</param>
    public IDisposable SortIn(IReadOnlyList<string> indexes)
    {
        var end = new CancellationTokenSource();
        if (indexes.Count > 0)
            _ = Task.Run(() => SortAsync(indexes, end.Token), CancellationToken.None);
        return new Ending(end);
    }

    private async Task SortAsync(IReadOnlyList<string> indexes, CancellationToken end)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(CancellationToken.None);
            await using var command = new NpgsqlCommand("SELECT sum(gin_clean_pending_list(i::regclass))::bigint FROM unnest($1) i", connection);
            command.Parameters.AddWithValue(indexes.ToArray());
            while (!end.IsCancellationRequested)
                if (await command.ExecuteScalarAsync(CancellationToken.None) is not > 0L)
                    await Task.Delay(Pause, CancellationToken.None);
        }
        catch (NpgsqlException e)
        {
            LogLeft(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Pending lists are sorted in by whoever writes")]
    private partial void LogLeft(Exception exception);

    private sealed class Ending(CancellationTokenSource end) : IDisposable
    {
        public void Dispose() => end.Cancel();
    }
}
