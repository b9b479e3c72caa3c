using Crm.BuildingBlocks.Seeding;
using Npgsql;

namespace Crm.Customers.Seeding;

/// <summary>Customers with a contact and five entries of history each, and up to 200,000 leads, by binary COPY on every processor.</summary>
internal sealed class MassCustomers(NpgsqlDataSource source, TimeProvider time) : IMassData
{
    private const int PartSize = 10_000;
    private const int MostLeads = 200_000;
    private static readonly string[] Tables = ["customers", "customer_standings", "contacts", "customer_contacts", "leads", "timeline_entries"];

    public int Order => 20;

    public async Task CopyAsync(int customers, CancellationToken cancellationToken)
    {
        var indexes = await MassIndexes.DropAsync(source, CustomersModule.Name, Tables, cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        var copy = new MassCopy(source, time.GetUtcNow());
        await Parallel.ForEachAsync(Parts(customers), options, (part, ct) => new ValueTask(copy.CustomersAsync(part.From, part.To, ct)));
        await Parallel.ForEachAsync(Parts(Math.Min(customers, MostLeads)), options, (part, ct) => new ValueTask(copy.LeadsAsync(part.From, part.To, ct)));
        await indexes.BuildAsync(cancellationToken);
    }

    private static IEnumerable<(int From, int To)> Parts(int count) =>
        Enumerable.Range(0, (count + PartSize - 1) / PartSize).Select(i => (i * PartSize, Math.Min(count, (i + 1) * PartSize)));
}
