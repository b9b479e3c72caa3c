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
    private static readonly string[] Tables = ["customers", "customer_phones", "cases", "interactions", "case_entries"];

    public int Order => 40;

    public async Task CopyAsync(int customers, CancellationToken cancellationToken)
    {
        var indexes = await MassIndexes.DropAsync(source, ServiceModule.Name, Tables, cancellationToken);
        // Each counts for itself: cases, interactions and entries come to the same numbers.
        Dictionary<(string, int), int> serials = [], interactionSerials = [], entrySerials = [];
        (string Into, Func<SampleCustomer, string> Line)[] copies =
        [
            (SampleCase.Columns, c => Line(SampleCase.Of(c, serials).Row())),
            ("customers (id, code, name, name_en, owner_id, unit_id, version)", c => Line(
                c.Id, c.Code, c.Name, c.NameEn, DemoPeople.SalesRepresentative.Id, DemoPeople.SalesTeam.Id, 1)),
            ("customer_phones (customer_id, number, contact_id, contact_name)", c => Line(c.Id, CallerNumber.Key(c.Phone), c.ContactId, c.ContactName)),
            ("interactions (id, customer_id, case_id, case_number, channel, outgoing, summary, by, at, recused)", c => Interaction(c, SampleCase.Of(c, interactionSerials))),
        ];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(copies, options, (copy, ct) => new ValueTask(CopyAsync(copy.Into, customers, copy.Line, ct)));
        await CopyAsync("case_entries (id, case_id, kind, what, facts, by, at)", customers, c => Entry(c, SampleCase.Of(c, entrySerials)), cancellationToken); // Of cases that are there.
        foreach (var ((prefix, year), last) in serials)
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO service.number_counters AS n (prefix, year, last) VALUES ({prefix}, {year}, {(long)last})
                ON CONFLICT (prefix, year) DO UPDATE SET last = greatest(n.last, excluded.last)
                """, cancellationToken);
        await indexes.BuildAsync(cancellationToken);
    }

    private static string Interaction(SampleCustomer customer, SampleCase one) => Line(
        SampleCustomers.Id(13, customer.Number), customer.Id, one.Id, one.Number, "phone", false, one.Subject, DemoPeople.ServiceAgent.Id, one.OpenedAt, "{}");

    private static string Entry(SampleCustomer customer, SampleCase one) => Line(
        SampleCustomers.Id(14, customer.Number), one.Id, nameof(Contracts.Api.EntryKind.Action), "open", "{}", DemoPeople.ServiceAgent.Id, one.OpenedAt);

    private async Task CopyAsync(string into, int count, Func<SampleCustomer, string> line, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
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
