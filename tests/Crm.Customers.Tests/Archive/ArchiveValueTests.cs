using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Crm.BuildingBlocks.Auditing;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Tests.Support;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Archive;

/// <summary>C-20: what a customer's archive says in the fields that administrators defined.</summary>
public sealed class ArchiveValueTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ICustomersApi Api => customers.As(customers.Boss);

    [Fact]
    public async Task The_basic_section_keeps_foundation_capital_trade_rights_and_addresses_by_purpose()
    {
        var wanted = new CustomerFields(
            Some.Brand(), FoundedOn: new DateOnly(1998, 6, 1), Capital: 5_000_000m, TradeRights: true, Phones: [Some.Phone(), Some.Phone()],
            Addresses: [.. AddressPurposes.All.Select(p => new CustomerAddress(p, p + " 路 1 号"))]);
        var id = (await Api.RegisterAsync(new(wanted, "test"), Ct)).Id;
        var kept = (await Api.GetAsync(id, Ct)).Customer;
        kept.ShouldSatisfyAllConditions(
            c => c.FoundedOn.ShouldBe(wanted.FoundedOn), c => c.Capital.ShouldBe(5_000_000m), c => c.CapitalCurrency.ShouldBe("CNY"), c => c.TradeRights.ShouldBe(true),
            c => c.Addresses!.Select(a => a.Purpose).ShouldBe(AddressPurposes.All), c => c.Phones!.Count.ShouldBe(2));
        (await WrongAsync(wanted with { FoundedOn = new DateOnly(2999, 1, 1) })).ShouldBe(["customer.foundedOn"]);
        (await WrongAsync(wanted with { Capital = -1 })).ShouldBe(["customer.capital"]);
        (await WrongAsync(wanted with { Capital = 1.001m })).ShouldBe(["customer.capital"]);
        (await WrongAsync(wanted with { CapitalCurrency = "yuan" })).ShouldBe(["customer.capitalCurrency"]);
    }

    [Fact]
    public async Task Values_of_every_kind_are_kept_shown_by_section_and_changed_one_by_one()
    {
        var (text, number, date, one, some, yes) = await OneOfEachAsync();
        var id = await RegisteredAsync((text.Key, FieldValue.Of(" 华东 ")), (number.Key, FieldValue.Of(12.50m)), (date.Key, FieldValue.Of(new DateOnly(2020, 2, 29))),
            (one.Key, FieldValue.Of("b")), (some.Key, FieldValue.Of(["c", "a", "c"])), (yes.Key, FieldValue.Of(false)), ("serviceArea", null));
        var seen = await Api.GetAsync(id, Ct);
        seen.Customer.Values!.Keys.ShouldBe([text.Key, number.Key, date.Key, one.Key, some.Key, yes.Key], ignoreOrder: true);
        seen.Customer.Values[text.Key].ShouldBe(FieldValue.Of("华东"));
        seen.Customer.Values[number.Key].ShouldBe(FieldValue.Of(12.5m));
        seen.Customer.Values[some.Key].ShouldBe(FieldValue.Of(["a", "c"]));

        var archive = await customers.As(customers.Boss, "zh-CN").GetArchiveAsync(id, Ct);
        archive.Sections.Select(s => s.Section).ShouldBe(ArchiveSections.All);
        var entries = archive.Sections.Single(s => s.Section == ArchiveSections.Characteristics).Entries.ToDictionary(e => e.Field.Key, e => e.Text);
        (entries[text.Key], entries[number.Key], entries[date.Key], entries[one.Key], entries[some.Key], entries[yes.Key]).ShouldBe(("华东", "12.5 吨", "2020-02-29", "乙", "甲；丙", "否"));
        entries["serviceArea"].ShouldBeNull();

        var changed = await Api.ChangeAsync(id, seen.Customer with { Values = Fields.Values((number.Key, FieldValue.Of(13m)), (text.Key, null)) }, seen.ETag, Ct);
        changed.ETag.ShouldNotBe(seen.ETag);
        changed.Customer.Values!.Keys.ShouldBe([number.Key, date.Key, one.Key, some.Key, yes.Key], ignoreOrder: true);
        changed.Customer.Values[number.Key].ShouldBe(FieldValue.Of(13m));
        // Whoever knows nothing of values leaves them alone, and whoever sends them back as they are changes nothing.
        changed = await Api.ChangeAsync(id, changed.Customer with { Values = null, Notes = "x" }, changed.ETag, Ct);
        changed.Customer.Values!.Count.ShouldBe(5);
        (await Some.ProblemAsync(() => Api.ChangeAsync(id, seen.Customer, seen.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");

        var audit = await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.RecordId == id.ToString() && e.Action == "changed" && e.Changes.Contains(number.Key)));
        using var changes = JsonDocument.Parse(audit.Entries.First(e => e.RecordId == id.ToString() && e.Changes.Contains(number.Key) && e.Action == "changed").Changes);
        var entry = changes.RootElement.GetProperty("archive." + number.Key);
        (entry.GetProperty("old").GetDecimal(), entry.GetProperty("new").GetDecimal()).ShouldBe((12.5m, 13m));
        changes.RootElement.GetProperty("archive." + text.Key).GetProperty("new").ValueKind.ShouldBe(JsonValueKind.Null);
        changes.RootElement.TryGetProperty("archive." + date.Key, out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Wrong_values_are_told_each_at_its_field()
    {
        var (text, number, date, one, some, yes) = await OneOfEachAsync();
        var values = Fields.Values((text.Key, FieldValue.Of(1m)), (number.Key, FieldValue.Of("many")), (date.Key, FieldValue.Of("2026-02-30")), (one.Key, FieldValue.Of("z")),
            (some.Key, FieldValue.Of(["a", "z"])), (yes.Key, FieldValue.Of("yes")), ("noSuchField", FieldValue.Of("x")));
        (await WrongAsync(new(Some.Brand(), Values: values))).ShouldBe(values.Keys.Select(k => "customer.values." + k), ignoreOrder: true);

        var id = await RegisteredAsync();
        var seen = await Api.GetAsync(id, Ct);
        var problem = await Some.ProblemAsync(
            () => Api.ChangeAsync(id, seen.Customer with { Values = Fields.Values((number.Key, FieldValue.Of(-1m))) }, seen.ETag, Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Key.ShouldBe("values." + number.Key), e => e.Value[0].ShouldBe("-1 is too small; the least is 0."));
        (await Api.GetAsync(id, Ct)).ETag.ShouldBe(seen.ETag);
    }

    [Theory]
    [InlineData("""{"x":{"a":1}}""")]
    [InlineData("""{"x":[1]}""")]
    [InlineData("""{"x":[["a"]]}""")]
    [InlineData("""{"x":1e400}""")]
    [InlineData("[]")]
    public async Task Json_that_is_no_value_is_a_bad_request(string values)
    {
        using var client = customers.Host.Client(customers.Boss);
        using var body = new StringContent("{\"customer\":{\"name\":\"甲\",\"values\":" + values + "}}", System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/customers", UriKind.Relative), body, Ct);
        ((int)answer.StatusCode).ShouldBeInRange(400, 422);
    }

    [Fact]
    public async Task Texts_that_a_database_cannot_keep_are_refused_and_others_are_kept_as_they_are()
    {
        var text = await Fields.AddAsync(Api, ArchiveKinds.Text, f => f with { SeveralLines = true });
        (await WrongAsync(new(Some.Brand(), Values: Fields.Values((text.Key, FieldValue.Of("a\0b")))))).ShouldBe(["customer.values." + text.Key]);
        foreach (var odd in (string[])["'; DROP TABLE customers.customers; --", "<script>alert(1)</script>", "{0} {1}", "😀\n第二行", "\"quoted\" \\ back", new string('长', 4000)])
        {
            var id = await RegisteredAsync((text.Key, FieldValue.Of(odd)));
            (await Api.GetAsync(id, Ct)).Customer.Values![text.Key].ShouldBe(FieldValue.Of(odd));
            (await Api.FindAsync(field: [FieldFilter.Is(text.Key, FieldValue.Of(odd))], ct: Ct)).Items.Select(c => c.Id).ShouldBe([id]);
        }
    }

    [Fact]
    public async Task What_is_required_is_required_of_those_it_applies_to()
    {
        var industry = await Fields.AddAsync(Api, ArchiveKinds.Number, f => f with { Required = true, Industries = ["B07"], Nature = "foreign" });
        try
        {
            (await WrongAsync(new(Some.Brand(), "foreign", Industry: "B07"))).ShouldBe(["customer.values." + industry.Key]);
            (await WrongAsync(new(Some.Brand(), Values: Fields.Values((industry.Key, FieldValue.Of(1m)))))).ShouldBe(["customer.values." + industry.Key]); // It does not apply.
            var id = await RegisteredAsync();
            var seen = await Api.GetAsync(id, Ct);
            var moved = await Api.ChangeAsync(id, seen.Customer with { Industry = "B07", Nature = "foreign", Values = null }, seen.ETag, Ct);
            (await Api.GetArchiveAsync(id, Ct)).Sections.SelectMany(s => s.Entries).Where(e => e.Missing).Select(e => e.Field.Key).ShouldBe([industry.Key]);
            var problem = await Some.ProblemAsync(() => Api.ChangeAsync(id, moved.Customer, moved.ETag, Ct), HttpStatusCode.UnprocessableEntity);
            problem.Errors!.Keys.ShouldBe(["values." + industry.Key]);
            moved = await Api.ChangeAsync(id, moved.Customer with { Values = Fields.Values((industry.Key, FieldValue.Of(4m))) }, moved.ETag, Ct);
            // Moving on to another industry keeps the value, and does not ask for it.
            moved = await Api.ChangeAsync(id, moved.Customer with { Industry = "C38" }, moved.ETag, Ct);
            moved.Customer.Values![industry.Key].ShouldBe(FieldValue.Of(4m));
        }
        finally
        {
            await Api.RetireFieldAsync(industry.Id, Ct);
        }
    }

    [Fact]
    public async Task A_retired_field_keeps_its_values_is_not_asked_for_and_comes_back()
    {
        var field = await Fields.AddAsync(Api, ArchiveKinds.Text);
        var id = await RegisteredAsync((field.Key, FieldValue.Of("老值")));
        await Api.RetireFieldAsync(field.Id, Ct);
        var seen = await Api.GetAsync(id, Ct);
        seen = await Api.ChangeAsync(id, seen.Customer with { Notes = "x" }, seen.ETag, Ct);
        seen.Customer.Values![field.Key].ShouldBe(FieldValue.Of("老值"));
        (await Some.ProblemAsync(() => Api.ChangeAsync(id, seen.Customer with { Values = Fields.Values((field.Key, FieldValue.Of("新值"))) }, seen.ETag, Ct), HttpStatusCode.UnprocessableEntity))
            .Errors!.Keys.ShouldBe(["values." + field.Key]);
        (await Api.GetArchiveAsync(id, Ct)).Sections.SelectMany(s => s.Entries).ShouldContain(e => e.Field.Id == field.Id && e.Text == "老值");
        (await Api.GetArchiveAsync(await RegisteredAsync(), Ct)).Sections.SelectMany(s => s.Entries).ShouldNotContain(e => e.Field.Id == field.Id);
        (await Api.FindAsync(field: [FieldFilter.Is(field.Key, FieldValue.Of("老值"))], ct: Ct)).Items.ShouldHaveSingleItem();
        await Api.RestoreFieldAsync(field.Id, Ct);
        (await Api.ChangeAsync(id, seen.Customer with { Values = Fields.Values((field.Key, FieldValue.Of("新值"))) }, seen.ETag, Ct)).Customer.Values![field.Key].ShouldBe(FieldValue.Of("新值"));
    }

    [Fact] // C-26
    public async Task A_merge_fills_gaps_takes_what_was_chosen_and_undone_everything_is_as_it_was()
    {
        var (gap, both) = (await Fields.AddAsync(Api, ArchiveKinds.Number), await Fields.AddAsync(Api, ArchiveKinds.Choices));
        var winner = await RegisteredAsync((both.Key, FieldValue.Of(["a"])));
        var loser = await RegisteredAsync((gap.Key, FieldValue.Of(3m)), (both.Key, FieldValue.Of(["b"])));
        var before = (await Api.GetAsync(winner, Ct), await Api.GetAsync(loser, Ct));

        var compared = (await Api.CompareCustomersAsync(winner, loser, Ct)).Fields.ToDictionary(f => f.Field);
        (compared["values." + gap.Key].Proposed, compared["values." + both.Key].Proposed).ShouldBe(("merged", "survivor"));
        var take = new Dictionary<string, string> { ["values." + both.Key] = "merged" };
        var merge = await Api.MergeCustomersAsync(winner, new(loser, before.Item1.ETag, before.Item2.ETag, "同一家", take), Ct);

        (await Api.GetAsync(winner, Ct)).Customer.Values.ShouldBe(Fields.Values((gap.Key, FieldValue.Of(3m)), (both.Key, FieldValue.Of(["b"]))), ignoreOrder: true);
        (await FoundAsync(gap, "3")).ShouldBe([winner]);
        (await Some.ProblemAsync(() => Api.DeleteFieldAsync(gap.Id, ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.field.used");

        await Api.UndoMergeAsync(merge.MergeId, Ct);
        (await Api.GetAsync(winner, Ct)).Customer.Values.ShouldBe(before.Item1.Customer.Values, ignoreOrder: true);
        (await Api.GetAsync(loser, Ct)).Customer.Values.ShouldBe(before.Item2.Customer.Values, ignoreOrder: true);
        (await FoundAsync(gap, "3")).ShouldBe([loser]);
        (await FoundAsync(both, "a")).ShouldBe([winner]);
        (await FoundAsync(both, "b")).ShouldBe([loser]);
    }

    [Fact]
    public async Task The_rows_that_filters_read_are_always_those_of_the_customers()
    {
        await RegisteredAsync(("employees", FieldValue.Of(10m)), ("goods", FieldValue.Of("阀门")));
        var differing = await customers.Host.WithAsync<CustomersDbContext, List<int>>(db => db.Database.SqlQuery<int>($"""
            SELECT count(*)::int AS "Value" FROM (
                SELECT c.id, f.id FROM customers.customers c CROSS JOIN LATERAL jsonb_object_keys(coalesce(c.archive, jsonb_build_object())) k JOIN customers.archive_fields f ON f.key = k) a (customer_id, field_id)
            FULL JOIN (SELECT DISTINCT customer_id, field_id FROM customers.archive_values) v USING (customer_id, field_id)
            WHERE a IS NULL OR v IS NULL
            """).ToListAsync(Ct));
        differing.ShouldBe([0]);
    }

    private async Task<IEnumerable<Guid>> FoundAsync(ArchiveField field, string value) => (await Api.FindAsync(field: [$"{field.Key}:{value}"], ct: Ct)).Items.Select(c => c.Id);

    private async Task<IEnumerable<string>> WrongAsync(CustomerFields fields) =>
        (await Some.ProblemAsync(() => Api.RegisterAsync(new(fields, "test"), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys;

    private async Task<Guid> RegisteredAsync(params (string Key, FieldValue? Value)[] values) =>
        (await Api.RegisterAsync(new(new(Some.Brand(), Values: Fields.Values(values)), "test"), Ct)).Id;

    private async Task<(ArchiveField Text, ArchiveField Number, ArchiveField Date, ArchiveField One, ArchiveField Some, ArchiveField Yes)> OneOfEachAsync() => (
        await Fields.AddAsync(Api, ArchiveKinds.Text), await Fields.AddAsync(Api, ArchiveKinds.Number, f => f with { Unit = "吨", UnitEn = "t", Min = 0 }), await Fields.AddAsync(Api, ArchiveKinds.Date),
        await Fields.AddAsync(Api, ArchiveKinds.Choice), await Fields.AddAsync(Api, ArchiveKinds.Choices), await Fields.AddAsync(Api, ArchiveKinds.YesNo));
}
