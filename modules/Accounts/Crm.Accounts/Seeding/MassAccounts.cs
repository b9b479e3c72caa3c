using Crm.Accounts.Domain.Customers;
using Crm.BuildingBlocks.Seeding;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Accounts.Seeding;

/// <summary>The module's copies of the sample customers, by binary COPY.</summary>
internal sealed class MassAccounts(NpgsqlDataSource source) : IMassData
{
    private static readonly DemoPerson[] Owners = [DemoPeople.SalesRepresentative, DemoPeople.SecondRepresentative, DemoPeople.AccountManager];

    public int Order => 30;

    public async Task CopyAsync(int customers, CancellationToken cancellationToken)
    {
        var indexes = await MassIndexes.DropAsync(source, AccountsModule.Name, ["customers"], cancellationToken);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using (var writer = await connection.BeginBinaryImportAsync(
            "COPY accounts.customers (id, code, name, name_en, owner_id, unit_id, grade, registered_at, version, search) FROM STDIN (FORMAT binary)", cancellationToken))
        {
            for (var i = 0; i < customers; i++)
                await WriteAsync(writer, SampleCustomers.Get(i), cancellationToken);
            await writer.CompleteAsync(cancellationToken);
        }
        await indexes.BuildAsync(cancellationToken);
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter writer, SampleCustomer sample, CancellationToken ct)
    {
        var owner = Owners[sample.Number % Owners.Length];
        await writer.StartRowAsync(ct);
        await writer.WriteAsync(sample.Id, NpgsqlDbType.Uuid, ct);
        await writer.WriteAsync(sample.Code, NpgsqlDbType.Text, ct);
        await writer.WriteAsync(sample.Name, NpgsqlDbType.Text, ct);
        await writer.WriteAsync(sample.NameEn, NpgsqlDbType.Text, ct);
        await writer.WriteAsync(owner.Id, NpgsqlDbType.Uuid, ct);
        await writer.WriteAsync(owner.UnitId, NpgsqlDbType.Uuid, ct);
        await writer.WriteAsync("C", NpgsqlDbType.Text, ct);
        await writer.WriteAsync(sample.RegisteredAt, NpgsqlDbType.TimestampTz, ct);
        await writer.WriteAsync(1L, NpgsqlDbType.Bigint, ct);
        await writer.WriteAsync(Customer.Vector(sample.Name, sample.NameEn, sample.Code, null), NpgsqlDbType.TsVector, ct);
    }
}
