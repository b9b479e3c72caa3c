using System.Diagnostics;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Features.FindContacts;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Features.FindExpenses;
using Crm.Customers.Features.FindLeads;
using Crm.Customers.Features.FindOpportunities;
using Crm.Customers.Seeding;
using Crm.Customers.Tests.Support;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Crm.Customers.Tests.Customers;

/// <summary>C-10: lists of what very many records have, also where these lie together and far from the list's beginning.</summary>
public sealed class CommonTextTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private const string Common = "earlyimport";
    private const string VeryCommon = "greatimport";
    private const string Rare = "rarething";
    private const int All = 6500;
    private const int Old = 1100;
    private static readonly string[] Tables = ["customers", "leads", "contacts", "opportunities", "expense_applications"];
    private static readonly AsyncLocal<List<string>?> Sent = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private NpgsqlDataSource Source => customers.Host.Services.GetRequiredService<NpgsqlDataSource>();

    [Theory]
    [InlineData("customers", "-registered", "registered_at")]
    [InlineData("customers", "registered", "registered_at")]
    [InlineData("customers", "code", "code")]
    [InlineData("customers", "-name", "name")]
    [InlineData("leads", "-created", "created_at")]
    [InlineData("leads", "created", "created_at")]
    [InlineData("leads", "name", "name")]
    [InlineData("leads", "-value", "coalesce(value_grade, 0)")]
    [InlineData("contacts", "-added", "created_at")]
    [InlineData("contacts", "added", "created_at")]
    [InlineData("contacts", "-name", "name")]
    [InlineData("opportunities", "-moved", "moved_at")]
    [InlineData("opportunities", "moved", "moved_at")]
    [InlineData("opportunities", "amount", "coalesce(amount, 0)")]
    [InlineData("opportunities", "-close", "expected_close")]
    [InlineData("opportunities", "title", "title")]
    [InlineData("expense_applications", "-created", "created_at")]
    [InlineData("expense_applications", "created", "created_at")]
    [InlineData("expense_applications", "-amount", "estimate")]
    [InlineData("expense_applications", "starts", "starts_on")]
    [InlineData("expense_applications", "-number", "number")]
    public async Task Every_page_is_there_once_and_in_order(string list, string sort, string column)
    {
        await LoadAsync();
        var (pages, seen, cursor) = (0, new List<Guid>(), (string?)null);
        do
        {
            var page = await PageAsync(customers.Boss, list, Common, sort, cursor);
            if (pages++ == 0)
                (page.Total, page.IsMore).ShouldBe((1000, true));
            else
                page.Total.ShouldBeNull();
            seen.AddRange(page.Ids);
            cursor = page.Next;
        }
        while (cursor is not null);
        var way = sort.StartsWith('-') ? "DESC" : "ASC";
        var wanted = await IdsAsync($"SELECT id FROM customers.{list} WHERE search @@ '{Common}'::tsquery ORDER BY {column} {way}, id {way}");
        wanted.Count.ShouldBe(Old);
        seen.ShouldBe(wanted);
    }

    [Theory]
    [InlineData("customers", "-registered", "t.id")]
    [InlineData("leads", "-created", "t.customer_id")]
    [InlineData("contacts", "-added", "(SELECT l.customer_id FROM customers.customer_contacts l WHERE l.contact_id = t.id)")]
    [InlineData("opportunities", "-moved", "t.customer_id")]
    [InlineData("expense_applications", "-created", "t.customer_id")]
    public async Task What_is_closed_or_out_of_reach_is_on_no_page(string list, string sort, string customer)
    {
        await LoadAsync();
        // Owners' scope finds few, everybody's many; neither reads what is secret.
        var owner = DemoPeople.SalesRepresentative;
        var own = customers.Host.Actors.Add(owner.Id, owner.Name, owner.UnitId, [owner.UnitId], [.. CustomersHost.Everything.Select(p => (p, RecordScope.Own))]);
        var all = customers.Host.Actors.Add("不看秘密的人", customers.Team,
            [.. CustomersHost.Everything.Select(p => (p, p == CustomersPermissions.Confidentiality ? RecordScope.Own : RecordScope.All))]);
        var marked = $"FROM customers.{list} t WHERE search @@ '{Common}'::tsquery";
        var open = $"NOT EXISTS (SELECT FROM customers.customer_restrictions r WHERE r.customer_id = {customer} AND NOT '{owner.Id}' = ANY(r.readers))";
        var whose = list == "contacts" ? $"(SELECT c.owner_id FROM customers.customers c WHERE c.id = {customer})" : "owner_id";

        var mine = await IdsAsync($"SELECT id {marked} AND {open} AND {whose} = '{owner.Id}'");
        mine.Count.ShouldBeInRange(200, 1000);
        (await EveryAsync(own, list, sort)).ShouldBe(mine, ignoreOrder: true);

        var closed = await IdsAsync($"SELECT id {marked} AND EXISTS (SELECT FROM customers.customer_restrictions r WHERE r.customer_id = {customer})");
        closed.Count.ShouldBeGreaterThanOrEqualTo(7);
        var seen = await EveryAsync(all, list, sort);
        seen.Count.ShouldBe(Old - closed.Count);
        seen.Intersect(closed).ShouldBeEmpty();
        (await EveryAsync(customers.Boss, list, sort)).Intersect(closed).Count().ShouldBe(closed.Count, "the boss reads all");
    }

    /// <summary>The list of people reads their places in one more.</summary>
    [Theory]
    [InlineData("customers", 2)]
    [InlineData("leads", 1)]
    [InlineData("contacts", 3)]
    [InlineData("opportunities", 2)]
    [InlineData("expense_applications", 2)]
    public async Task A_page_takes_few_statements(string list, int withoutText)
    {
        await LoadAsync();
        var (many, more) = (new KnownMany(new MemoryCache(new MemoryCacheOptions())), list == "contacts" ? 1 : 0);
        (await StatementsAsync(list, many, null, null)).Statements.ShouldBe(withoutText);
        (await StatementsAsync(list, many, Rare, null)).Statements.ShouldBe(2 + more, "what is found, and its rows");
        (await StatementsAsync(list, many, "nowhere", null)).Statements.ShouldBe(1 + more);
        var (first, next) = await StatementsAsync(list, many, Common, null);
        first.ShouldBe(4 + more, "a look, a walk, what is found, and its rows");
        (await StatementsAsync(list, many, Common, null)).Statements.ShouldBe(3 + more, "it is known to be common");
        (await StatementsAsync(list, many, Common, next)).Statements.ShouldBe(1 + more, "from there on the walk finds them");
    }

    [Fact]
    public async Task What_is_too_much_to_sort_is_found_all_the_same()
    {
        await LoadAsync();
        var first = await PageAsync(customers.Boss, "opportunities", VeryCommon, "-moved", null);
        var second = await PageAsync(customers.Boss, "opportunities", VeryCommon, "-moved", first.Next);
        (first.Total, first.IsMore).ShouldBe((1000, true));
        first.Ids.Concat(second.Ids).ShouldBe(await IdsAsync(
            $"SELECT id FROM customers.opportunities WHERE search @@ '{VeryCommon}'::tsquery ORDER BY moved_at DESC, id DESC LIMIT 400"));
    }

    [Theory]
    [InlineData("customers")]
    [InlineData("leads")]
    [InlineData("contacts")]
    [InlineData("opportunities")]
    [InlineData("expense_applications")]
    public async Task An_order_that_there_is_not_is_refused_also_where_nothing_is_found(string list) =>
        (await Should.ThrowAsync<Refit.ApiException>(() => PageAsync(customers.Boss, list, "nowhere", "colour", null))).StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);

    private async Task<List<Guid>> EveryAsync(Actor who, string list, string sort)
    {
        var (seen, cursor) = (new List<Guid>(), (string?)null);
        do
        {
            (var ids, _, _, cursor) = await PageAsync(who, list, Common, sort, cursor);
            seen.AddRange(ids);
        }
        while (cursor is not null);
        seen.ShouldBeUnique();
        return seen;
    }

    private async Task<(List<Guid> Ids, int? Total, bool IsMore, string? Next)> PageAsync(Actor who, string list, string q, string sort, string? cursor)
    {
        var api = customers.As(who);
        return list switch
        {
            "customers" => Ids(await api.FindAsync(q, sort: sort, limit: 200, cursor: cursor, ct: Ct), c => c.Id),
            "leads" => Ids(await api.FindLeadsAsync(q, sort: sort, limit: 200, cursor: cursor, ct: Ct), l => l.Id),
            "contacts" => Ids(await api.FindContactsAsync(q, sort: sort, limit: 200, cursor: cursor, ct: Ct), p => p.Id),
            "opportunities" => Ids(await api.FindOpportunitiesAsync(q, sort: sort, limit: 200, cursor: cursor, ct: Ct), o => o.Id),
            _ => Ids(await api.FindExpensesAsync(q, sort: sort, limit: 200, cursor: cursor, ct: Ct), e => e.Id),
        };
    }

    private static (List<Guid> Ids, int? Total, bool IsMore, string? Next) Ids<T>(Page<T> page, Func<T, Guid> id) =>
        ([.. page.Items.Select(id)], page.Total, page.TotalIsMore, page.Next);

    private async Task<(int Statements, string? Next)> StatementsAsync(string list, KnownMany many, string? q, string? cursor)
    {
        var (boss, now) = (customers.Boss, customers.Host.Clock.GetUtcNow());
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => Sent.Value is null ? ActivitySamplingResult.None : ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if ((activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement")) is string statement)
                    Sent.Value?.Add(statement);
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var acting = customers.Host.Services.GetRequiredService<IActors>().Act(boss);
        return await customers.Host.WithAsync<CustomersDbContext, (int, string?)>(async db =>
        {
            Sent.Value = [];
            var next = list switch
            {
                "customers" => (await CustomerList.FindAsync(db, many, boss, new() { Q = q, Cursor = cursor }, Ct)).Next,
                "leads" => (await LeadList.FindAsync(db, many, boss, new() { Q = q, Cursor = cursor }, now, Ct)).Next,
                "contacts" => (await ContactList.FindAsync(db, many, boss, new() { Q = q, Cursor = cursor }, Ct)).Next,
                "opportunities" => (await OpportunityList.FindAsync(db, many, boss, new() { Q = q, Cursor = cursor }, now, Ct)).Next,
                _ => (await ExpenseList.FindAsync(db, many, boss, new() { Q = q, Cursor = cursor }, Ct)).Next,
            };
            var sent = Sent.Value.Count;
            Sent.Value = null;
            return (sent, next);
        });
    }

    private async Task<List<Guid>> IdsAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(Ct);
        var ids = new List<Guid>();
        while (await rows.ReadAsync(Ct))
            ids.Add(rows.GetGuid(0));
        return ids;
    }

    /// <summary>Made-up records, the oldest of which came with one import: whoever walks from the newest does not meet them soon. Seven customers among them are secret.</summary>
    private async Task LoadAsync()
    {
        if ((await IdsAsync("SELECT id FROM customers.customers LIMIT 1")).Count > 0)
            return;
        var copy = new MassCopy(Source, customers.Host.Clock.GetUtcNow());
        await copy.CustomersAsync(0, All, Ct);
        await copy.LeadsAsync(0, All, Ct);
        // Opportunities are more than are sorted at once: four of each customer.
        await RunAsync("""
            INSERT INTO customers.opportunities (id, customer_id, title, stage, open_stage, amount, currency, probability, probability_judged, expected_close, forecast_on,
                product_lines, competitors, owner_id, unit_id, created_by, created_at, moved_at, search)
            SELECT gen_random_uuid(), c.id, 'O' || (n % 300), 'contact', 'contact', nullif(n % 97, 0), 'CNY', 10, false, date '2027-01-01' + n % 200, date '2027-01-01',
                '{}', '{}', c.owner_id, c.unit_id, c.owner_id, c.registered_at, c.registered_at + n * interval '1 second', ''
            FROM (SELECT c.*, (row_number() OVER (ORDER BY registered_at, id))::int + 7000 * k n FROM customers.customers c, generate_series(0, 3) k) c
            """);
        await RunAsync("""
            INSERT INTO customers.expense_applications (id, number, kind, state, customer_id, purpose, starts_on, ends_on, guests, our_people, particulars, lines, estimate,
                currency, owner_id, unit_id, created_at, report_reminded, excess_refused, settlers_told, search)
            SELECT gen_random_uuid(), 'FY-2026-' || n, 'gift', 'draft', c.id, '礼品', date '2026-01-01' + n % 300, date '2026-12-01', '{}', '{}', '{"occasion":"festival"}', '[]', n % 97,
                'CNY', c.owner_id, c.unit_id, c.registered_at, false, false, false, ''
            FROM (SELECT c.*, (row_number() OVER (ORDER BY registered_at, id))::int n FROM customers.customers c) c
            """);
        foreach (var table in Tables)
        {
            var since = table switch { "customers" => "registered_at", "opportunities" => "moved_at", _ => "created_at" };
            await RunAsync($"UPDATE customers.{table} SET search = search || to_tsvector('simple', '{Common}') WHERE id IN (SELECT id FROM customers.{table} ORDER BY {since}, id LIMIT {Old})");
            await RunAsync($"UPDATE customers.{table} SET search = search || to_tsvector('simple', '{Rare}') WHERE id IN (SELECT id FROM customers.{table} ORDER BY {since}, id LIMIT 3)");
        }
        await RunAsync($"UPDATE customers.opportunities SET search = search || to_tsvector('simple', '{VeryCommon}') WHERE id IN (SELECT id FROM customers.opportunities ORDER BY moved_at, id LIMIT 20500)");
        await RunAsync("UPDATE customers.leads SET customer_id = (SELECT id FROM customers.customers ORDER BY registered_at, id LIMIT 1) WHERE id IN (SELECT id FROM customers.leads ORDER BY created_at, id LIMIT 7)");
        await RunAsync("UPDATE customers.customers SET confidentiality = 'secret' WHERE id IN (SELECT id FROM customers.customers ORDER BY registered_at, id LIMIT 7)");
    }

    private async Task RunAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Ct);
    }
}
