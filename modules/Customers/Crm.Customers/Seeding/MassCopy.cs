using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Duplicates;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Domain.Leads;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Customers.Seeding;

/// <summary>Copies a range of made-up customers or leads.</summary>
internal sealed class MassCopy(NpgsqlDataSource source, DateTimeOffset now)
{
    private const byte LinkKind = 10;
    private const byte LeadKind = 11;
    private const int LeadNumbers = 20_000_000;
    private static readonly string[] Industries = ["C38", "G58", "F51", "C36", "K70", "G59", "C34", "C39", "C13", "C17", "C26", "C27", "C30", "D44", "I65", "F52", "C23", "C31", "N77", "C40"];
    private static readonly string[] RegionCodes = ["110105", "310115", "440106", "440305", "330106", "320106", "320508", "510107", "500105", "420106", "610113", "430104", "370202", "210202", "330212", "350203", "340104", "410105", "370102", "350102"];
    private static readonly DemoPerson[] Owners = [DemoPeople.SalesRepresentative, DemoPeople.SecondRepresentative, DemoPeople.AccountManager];

    public async Task CustomersAsync(int from, int to, CancellationToken ct)
    {
        var samples = Enumerable.Range(from, to - from).Select(SampleCustomers.Get).ToList();
        await using var connection = await source.OpenConnectionAsync(ct);
        await CopyAsync(connection, "customers (id, code, name, name_en, nature, industry, region, addresses, phones, confidentiality, stage, owner_id, unit_id, owner_since, registered_by, registered_at, revision, duplicate_keys, search)", samples, CustomerAsync, ct);
        await CopyAsync(connection, "customer_standings (customer_id, known_since, grade, grade_rule, grade_inputs, graded_at, tier_version, on_hold, credit_version, twelve_month_trade, currency, last_order_on, trade_at, last_contact_at)", samples, StandingAsync, ct);
        await CopyAsync(connection, "contacts (id, name, title, mobile, birthday_is_lunar, consents, created_at, search)", samples, ContactAsync, ct);
        await CopyAsync(connection, "customer_contacts (id, customer_id, contact_id, role, main)", samples, LinkAsync, ct);
        await new MassTimeline(now).CopyAsync(connection, samples, ct);
    }

    public async Task LeadsAsync(int from, int to, CancellationToken ct)
    {
        var samples = Enumerable.Range(from, to - from).Select(n => SampleCustomers.Get(LeadNumbers + n)).ToList();
        await using var connection = await source.OpenConnectionAsync(ct);
        await CopyAsync(connection, "leads (id, name, name_en, nature, industry, region, source, contacts, contact_name, phone, owner_id, unit_id, owner_since, stage, verification, importance, created_by, created_at, duplicate_keys, search)", samples, LeadAsync, ct);
    }

    private static async Task CopyAsync(
        NpgsqlConnection connection, string columns, List<SampleCustomer> samples, Func<NpgsqlBinaryImporter, SampleCustomer, CancellationToken, Task> row, CancellationToken ct)
    {
        await using var writer = await connection.BeginBinaryImportAsync($"COPY customers.{columns} FROM STDIN (FORMAT BINARY)", ct);
        writer.Timeout = TimeSpan.FromMinutes(30);
        foreach (var sample in samples)
        {
            await writer.StartRowAsync(ct);
            await row(writer, sample, ct);
        }
        await writer.CompleteAsync(ct);
    }

    private async Task CustomerAsync(NpgsqlBinaryImporter w, SampleCustomer s, CancellationToken ct)
    {
        var owner = Owners[s.Number % Owners.Length];
        await w.WriteAsync(s.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(s.Code, NpgsqlDbType.Text, ct);
        await w.WriteAsync(s.Name, NpgsqlDbType.Text, ct);
        await w.WriteAsync(s.NameEn, NpgsqlDbType.Text, ct);
        await w.WriteAsync(Natures.Domestic, NpgsqlDbType.Text, ct);
        await w.WriteAsync(Industries[s.Number % Industries.Length], NpgsqlDbType.Text, ct);
        await w.WriteAsync(RegionCodes[s.Number / 3 % RegionCodes.Length], NpgsqlDbType.Text, ct);
        await w.WriteAsync("[]", NpgsqlDbType.Jsonb, ct);
        await w.WriteAsync(Array.Empty<string>(), NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
        await w.WriteAsync(Confidentialities.Internal, NpgsqlDbType.Text, ct);
        await w.WriteAsync(CustomerStages.Trading, NpgsqlDbType.Text, ct);
        await w.WriteAsync(owner.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(owner.UnitId, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(now, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(owner.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(s.RegisteredAt, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(1L, NpgsqlDbType.Bigint, ct);
        await w.WriteAsync(DuplicateKeys.Of(new DuplicateQuery(s.Name, s.NameEn, Phones: [s.Phone])).Hashes, NpgsqlDbType.Array | NpgsqlDbType.Bigint, ct);
        await w.WriteAsync(CustomerIndex.Document(s.Name, s.NameEn, s.Code, null, null, [], [(s.ContactName, [s.Phone])]).ToVector(), NpgsqlDbType.TsVector, ct);
    }

    private async Task StandingAsync(NpgsqlBinaryImporter w, SampleCustomer s, CancellationToken ct)
    {
        var contact = now.AddDays(-(s.Number % 120));
        var facts = new GradeFacts(s.YearlyTrade, true, false, contact, s.RegisteredAt);
        var rule = GradeRules.Decide(GradeRules.Default, facts, now);
        await w.WriteAsync(s.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(s.RegisteredAt, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(rule.Grade, NpgsqlDbType.Text, ct);
        await w.WriteAsync(rule.Key, NpgsqlDbType.Text, ct);
        await w.WriteAsync(JsonColumns.Write(facts.Explain(now)), NpgsqlDbType.Jsonb, ct);
        await w.WriteAsync(now, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(0L, NpgsqlDbType.Bigint, ct);
        await w.WriteAsync(false, NpgsqlDbType.Boolean, ct);
        await w.WriteAsync(0L, NpgsqlDbType.Bigint, ct);
        await w.WriteAsync(s.YearlyTrade, NpgsqlDbType.Numeric, ct);
        await w.WriteAsync("CNY", NpgsqlDbType.Text, ct);
        await w.WriteAsync(DateOnly.FromDateTime(contact.UtcDateTime), NpgsqlDbType.Date, ct);
        await w.WriteAsync(contact, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(contact, NpgsqlDbType.TimestampTz, ct);
    }

    private static async Task ContactAsync(NpgsqlBinaryImporter w, SampleCustomer s, CancellationToken ct)
    {
        await w.WriteAsync(s.ContactId, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(s.ContactName, NpgsqlDbType.Text, ct);
        await w.WriteAsync("采购经理", NpgsqlDbType.Text, ct);
        await w.WriteAsync(s.Phone, NpgsqlDbType.Text, ct);
        await w.WriteAsync(false, NpgsqlDbType.Boolean, ct);
        await w.WriteAsync("[]", NpgsqlDbType.Jsonb, ct);
        await w.WriteAsync(s.RegisteredAt, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(Contact.Vector(s.ContactName, [s.Phone], null), NpgsqlDbType.TsVector, ct);
    }

    private static async Task LinkAsync(NpgsqlBinaryImporter w, SampleCustomer s, CancellationToken ct)
    {
        await w.WriteAsync(SampleCustomers.Id(LinkKind, s.Number), NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(s.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(s.ContactId, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync("decides", NpgsqlDbType.Text, ct);
        await w.WriteAsync(true, NpgsqlDbType.Boolean, ct);
    }

    private async Task LeadAsync(NpgsqlBinaryImporter w, SampleCustomer s, CancellationToken ct)
    {
        var owner = Owners[s.Number % Owners.Length];
        LeadContact[] contacts = [new(s.ContactName, null, null, s.Phone)];
        var fields = new LeadFields(s.Name, "bought", contacts, s.NameEn);
        await w.WriteAsync(SampleCustomers.Id(LeadKind, s.Number), NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(s.Name, NpgsqlDbType.Text, ct);
        await w.WriteAsync(s.NameEn, NpgsqlDbType.Text, ct);
        await w.WriteAsync(Natures.Domestic, NpgsqlDbType.Text, ct);
        await w.WriteAsync(Industries[s.Number % Industries.Length], NpgsqlDbType.Text, ct);
        await w.WriteAsync(RegionCodes[s.Number / 3 % RegionCodes.Length], NpgsqlDbType.Text, ct);
        await w.WriteAsync("bought", NpgsqlDbType.Text, ct);
        await w.WriteAsync(JsonColumns.Write<IReadOnlyList<LeadContact>>(contacts), NpgsqlDbType.Jsonb, ct);
        await w.WriteAsync(s.ContactName, NpgsqlDbType.Text, ct);
        await w.WriteAsync(s.Phone, NpgsqlDbType.Text, ct);
        await w.WriteAsync(owner.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(owner.UnitId, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(now, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(LeadStages.New, NpgsqlDbType.Text, ct);
        await w.WriteAsync(LeadVerifications.Unverified, NpgsqlDbType.Text, ct);
        await w.WriteAsync("normal", NpgsqlDbType.Text, ct);
        await w.WriteAsync(owner.Id, NpgsqlDbType.Uuid, ct);
        await w.WriteAsync(s.RegisteredAt, NpgsqlDbType.TimestampTz, ct);
        await w.WriteAsync(DuplicateKeys.Of(LeadInput.Query(fields)).Hashes, NpgsqlDbType.Array | NpgsqlDbType.Bigint, ct);
        await w.WriteAsync(LeadSearch.Vector(fields), NpgsqlDbType.TsVector, ct);
    }
}
