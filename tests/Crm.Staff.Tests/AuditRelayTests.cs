using Crm.Testing;
using Npgsql;

namespace Crm.Staff.Tests;

public sealed class AuditRelayTests
{
    [Fact]
    public async Task Goes_on_when_the_database_did_not_answer_in_time()
    {
        const string Name = "slow-database";
        await using var first = await StaffHost.StartEmptyAsync();
        await using var source = NpgsqlDataSource.Create(first.Host.ConnectionString);
        await using var held = await source.OpenConnectionAsync();
        await using var transaction = await held.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand("LOCK TABLE staff.audit_pending", held, transaction))
            await hold.ExecuteNonQueryAsync();

        // A second server, whose commands may take a second, finds the table held: it gives up and tries again instead of going down.
        await using var slow = await StaffHost.StartEmptyAsync($"{first.Host.ConnectionString};Command Timeout=1;Application Name={Name}");
        var waiting = await Eventually.BecomesAsync(() => WaitingSinceAsync(source, Name), since => since is not null, "the relay waits for the table");
        await Eventually.BecomesAsync(() => WaitingSinceAsync(source, Name), since => since > waiting, "the relay tries again");
        await transaction.RollbackAsync();
        await slow.QuietAsync();
    }

    private static async Task<DateTime?> WaitingSinceAsync(NpgsqlDataSource source, string application)
    {
        await using var command = source.CreateCommand("""
            SELECT max(query_start) FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE SKIP LOCKED%'
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = application });
        return await command.ExecuteScalarAsync() as DateTime?;
    }
}
