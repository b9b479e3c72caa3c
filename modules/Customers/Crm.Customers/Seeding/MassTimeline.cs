using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Customers.Seeding;

/// <summary>Copies what happened to made-up customers, five entries each, as the product writes them.</summary>
internal sealed class MassTimeline(DateTimeOffset now)
{
    private const byte FirstKind = 15;

    private static readonly string[] Subjects = ["了解全年用量", "回访满意度", "核对对账单", "介绍新产品", "约定现场查看"];
    private static readonly string[] Results = ["对方有意向，要求补充参数", "没有异议", "已核对一致", "下月再联系", "时间已定"];

    public async Task CopyAsync(NpgsqlConnection connection, IReadOnlyList<SampleCustomer> samples, CancellationToken ct)
    {
        await using var writer = await connection.BeginBinaryImportAsync(
            "COPY customers.timeline_entries (id, customer_id, at, topic, kind, facts, link, by, source_key) FROM STDIN (FORMAT BINARY)", ct);
        writer.Timeout = TimeSpan.FromMinutes(30);
        foreach (var sample in samples)
        {
            byte kind = FirstKind;
            foreach (var entry in Entries(sample))
                await WriteAsync(writer, sample, entry, kind++, ct);
        }
        await writer.CompleteAsync(ct);
    }

    private IEnumerable<Entry> Entries(SampleCustomer s)
    {
        var contact = now.AddDays(-(s.Number % 120));
        yield return new(s.RegisteredAt, "stage", "customer.registered", new() { ["to"] = CustomerStages.Prospect, ["reason"] = "seed" });
        yield return new(s.RegisteredAt.AddDays(9), "stage", "customer.stage", new() { ["from"] = CustomerStages.Prospect, ["to"] = CustomerStages.Trading });
        yield return new(s.RegisteredAt.AddDays(30), "interaction", "interaction.in", new() { ["channel"] = "phone", ["summary"] = Subjects[s.Number / 5 % Subjects.Length] });
        yield return new(contact.AddDays(-20), "trade", "trade.booked", new()
        {
            ["amount"] = FormattableString.Invariant($"{s.YearlyTrade:0.00}"), ["orders"] = "4", ["currency"] = "CNY", ["lastOrderOn"] = FormattableString.Invariant($"{contact.AddDays(-20):yyyy-MM-dd}"),
        });
        yield return new(contact, "activity", "activity.done", new()
        {
            ["subject"] = Subjects[s.Number % Subjects.Length], ["result"] = Results[s.Number % Results.Length], ["reached"] = s.ContactName, ["activityKind"] = "call",
        });
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter w, SampleCustomer s, Entry entry, byte kind, CancellationToken ct)
    {
        await w.StartRowAsync(ct);
        await w.WriteAsync(SampleCustomers.Id(kind, s.Number), NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(s.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(entry.At, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(entry.Topic, NpgsqlDbType.Text, ct);
        await w.WriteAsync(entry.Kind, NpgsqlDbType.Text, ct);
        await w.WriteAsync(JsonColumns.Write(entry.Facts), NpgsqlDbType.Jsonb, ct);
        await w.WriteNullAsync(ct);
        await w.WriteAsync(DemoPeople.SalesRepresentative.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync($"seed:{kind}:{s.Number}", NpgsqlDbType.Text, ct);
    }

    private sealed record Entry(DateTimeOffset At, string Topic, string Kind, Dictionary<string, string> Facts);
}
