using System.Globalization;
using Crm.BuildingBlocks.Seeding;
using Crm.Service.Data;
using Crm.Service.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Crm.Service.Seeding;

/// <summary>For each sample customer its copy, its number and one case with history and interaction; copied in as text.</summary>
internal sealed class ServiceMassData(ServiceDbContext db, NpgsqlDataSource source) : IMassData
{
    public int Order => 40;

    public async Task CopyAsync(int customers, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await CopyAsync(connection, "customers (id, code, name, name_en, owner_id, unit_id, version)", customers, c => Line(
            c.Id, c.Code, c.Name, c.NameEn, DemoPeople.SalesRepresentative.Id, DemoPeople.SalesTeam.Id, 1), cancellationToken);
        await CopyAsync(connection, "customer_phones (customer_id, number, contact_id, contact_name)", customers, c => Line(
            c.Id, CallerNumber.Key(c.Phone), c.ContactId, c.ContactName), cancellationToken);
        var serials = new Dictionary<(string, int), int>();
        await CopyAsync(connection, SampleCase.Columns, customers, c => Line(SampleCase.Of(c, serials).Row()), cancellationToken);
        serials.Clear();
        await CopyAsync(connection, "interactions (id, customer_id, case_id, case_number, channel, outgoing, summary, by, at, recused)", customers, c =>
        {
            var one = SampleCase.Of(c, serials);
            return Line(SampleCustomers.Id(13, c.Number), c.Id, one.Id, one.Number, "phone", false, one.Subject, DemoPeople.ServiceAgent.Id, one.OpenedAt, "{}");
        }, cancellationToken);
        serials.Clear();
        await CopyAsync(connection, "case_entries (id, case_id, kind, what, facts, by, at)", customers, c =>
        {
            var one = SampleCase.Of(c, serials);
            return Line(SampleCustomers.Id(14, c.Number), one.Id, nameof(Contracts.Api.EntryKind.Action), "open", "{}", DemoPeople.ServiceAgent.Id, one.OpenedAt);
        }, cancellationToken);
        foreach (var ((prefix, year), last) in serials)
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO service.number_counters AS n (prefix, year, last) VALUES ({prefix}, {year}, {(long)last})
                ON CONFLICT (prefix, year) DO UPDATE SET last = greatest(n.last, excluded.last)
                """, cancellationToken);
        await db.Database.ExecuteSqlRawAsync("ANALYZE service.customers, service.customer_phones, service.cases, service.interactions, service.case_entries", cancellationToken);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string into, int count, Func<SampleCustomer, string> line, CancellationToken cancellationToken)
    {
        await using var writer = await connection.BeginTextImportAsync($"COPY service.{into} FROM STDIN", cancellationToken);
        for (var i = 0; i < count; i++)
            await writer.WriteAsync(line(SampleCustomers.Get(i)).AsMemory(), cancellationToken);
    }

    private static string Line(params object?[] values) => string.Join('\t', values.Select(Text)) + "\n";

    private static string Text(object? value) => value switch
    {
        null => @"\N",
        bool yes => yes ? "t" : "f",
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!.Replace(@"\", @"\\").Replace("\t", @"\t").Replace("\n", @"\n"),
    };
}
