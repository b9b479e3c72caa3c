using Crm.BuildingBlocks.Seeding;
using Npgsql;

namespace Crm.Customers.Seeding;

/// <summary>
/// Customers with a contact each, and up to 200,000 leads, by binary COPY on every processor. The search indexes are dropped
/// meanwhile and built in one go: a million rows take minutes instead of hours.
/// </summary>
internal sealed class MassCustomers(NpgsqlDataSource source, TimeProvider time) : IMassData
{
    private const int PartSize = 10_000;
    private const int MostLeads = 200_000;

    public int Order => 20;

    public async Task CopyAsync(int customers, CancellationToken cancellationToken)
    {
        var indexes = await DropAsync(cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        var now = time.GetUtcNow();
        await Parallel.ForEachAsync(Parts(customers), options, (part, ct) => new ValueTask(new MassCopy(source, now).CustomersAsync(part.From, part.To, ct)));
        await Parallel.ForEachAsync(Parts(Math.Min(customers, MostLeads)), options, (part, ct) => new ValueTask(new MassCopy(source, now).LeadsAsync(part.From, part.To, ct)));
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(connection, "SET maintenance_work_mem = '512MB'", cancellationToken);
        foreach (var index in indexes)
            await ExecuteAsync(connection, index, cancellationToken);
        foreach (var table in (string[])["customers", "customer_standings", "contacts", "customer_contacts", "leads"])
            await ExecuteAsync(connection, $"VACUUM (ANALYZE) customers.{table}", cancellationToken);
        await ExecuteAsync(connection, "RESET maintenance_work_mem", cancellationToken);
    }

    private static IEnumerable<(int From, int To)> Parts(int count) =>
        Enumerable.Range(0, (count + PartSize - 1) / PartSize).Select(i => (i * PartSize, Math.Min(count, (i + 1) * PartSize)));

    /// <summary>Drops the GIN indexes and gives the statements that make them again.</summary>
    private async Task<List<string>> DropAsync(CancellationToken ct)
    {
        const string Gin = """
            SELECT indexname, indexdef FROM pg_indexes
            WHERE schemaname = 'customers' AND tablename IN ('customers', 'contacts', 'leads') AND indexdef LIKE '%USING gin%'
            """;
        await using var connection = await source.OpenConnectionAsync(ct);
        var found = new List<(string Name, string Definition)>();
        await using (var command = new NpgsqlCommand(Gin, connection))
        await using (var reader = await command.ExecuteReaderAsync(ct))
            while (await reader.ReadAsync(ct))
                found.Add((reader.GetString(0), reader.GetString(1)));
        foreach (var (name, _) in found)
            await ExecuteAsync(connection, $"DROP INDEX customers.{name}", ct);
        return [.. found.Select(f => f.Definition)];
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
