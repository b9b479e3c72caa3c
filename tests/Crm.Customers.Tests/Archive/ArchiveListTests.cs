using System.Net;
using Crm.BuildingBlocks.Csv;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Imports;
using Crm.Customers.Tests.Support;

namespace Crm.Customers.Tests.Archive;

/// <summary>C-20: customers are found, listed, exported and imported by the fields that administrators defined.</summary>
public sealed class ArchiveListTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ICustomersApi Api => customers.As(customers.Boss);

    [Fact]
    public async Task Customers_are_found_by_value_range_beginning_and_any_of_several_choices()
    {
        var (text, number, date, one, some, yes) = (
            await Fields.AddAsync(Api, ArchiveKinds.Text), await Fields.AddAsync(Api, ArchiveKinds.Number), await Fields.AddAsync(Api, ArchiveKinds.Date),
            await Fields.AddAsync(Api, ArchiveKinds.Choice), await Fields.AddAsync(Api, ArchiveKinds.Choices), await Fields.AddAsync(Api, ArchiveKinds.YesNo));
        var first = await RegisteredAsync((text.Key, FieldValue.Of("Hua Dong")), (number.Key, FieldValue.Of(10m)), (date.Key, FieldValue.Of(new DateOnly(2020, 1, 31))),
            (one.Key, FieldValue.Of("a")), (some.Key, FieldValue.Of(["a", "b"])), (yes.Key, FieldValue.Of(true)));
        var second = await RegisteredAsync((text.Key, FieldValue.Of("华东地区")), (number.Key, FieldValue.Of(20.5m)), (date.Key, FieldValue.Of(new DateOnly(2021, 1, 31))),
            (one.Key, FieldValue.Of("b")), (some.Key, FieldValue.Of(["b", "c"])), (yes.Key, FieldValue.Of(false)));
        await RegisteredAsync();
        async Task Finds(string filter, params Guid[] expected) =>
            (await Api.FindAsync(field: [filter], ct: Ct)).ShouldSatisfyAllConditions(p => p.Items.Select(c => c.Id).ShouldBe(expected, ignoreOrder: true, filter), p => p.Total.ShouldBe(expected.Length));

        await Finds(FieldFilter.Is(text.Key, FieldValue.Of("hua dong")), first);
        await Finds(FieldFilter.Begins(text.Key, "华"), second);
        await Finds(FieldFilter.Begins(text.Key, "HUA"), first);
        await Finds(FieldFilter.Begins(text.Key, "%"));
        await Finds(FieldFilter.Between(number.Key, 10, 20), first);
        await Finds(FieldFilter.Between(number.Key, 10.01m, null), second);
        await Finds(FieldFilter.Between(number.Key, null, 20.5m), first, second);
        await Finds(FieldFilter.Is(number.Key, FieldValue.Of(20.5m)), second);
        await Finds(FieldFilter.Between(date.Key, new DateOnly(2020, 2, 1), null), second);
        await Finds(FieldFilter.Between(date.Key, null, new DateOnly(2020, 1, 31)), first);
        await Finds(FieldFilter.AnyOf(one.Key, ["a", "c"]), first);
        await Finds(FieldFilter.AnyOf(some.Key, ["b"]), first, second);
        await Finds(FieldFilter.AnyOf(some.Key, ["a", "c"]), first, second);
        await Finds(FieldFilter.Is(yes.Key, FieldValue.Of(false)), second);
        (await Api.FindAsync(field: [FieldFilter.AnyOf(some.Key, ["b"]), FieldFilter.Is(yes.Key, FieldValue.Of(true))], ct: Ct)).Items.Select(c => c.Id).ShouldBe([first]);
        (await Api.FindAsync(field: [FieldFilter.AnyOf(some.Key, ["b"])], sort: "name", limit: 1, ct: Ct)).Next.ShouldNotBeNull();
        // What changes is found by its new value only.
        var seen = await Api.GetAsync(first, Ct);
        await Api.ChangeAsync(first, seen.Customer with { Values = Fields.Values((number.Key, FieldValue.Of(99m)), (some.Key, null)) }, seen.ETag, Ct);
        await Finds(FieldFilter.Between(number.Key, 90, 100), first);
        await Finds(FieldFilter.Between(number.Key, 10, 20));
        await Finds(FieldFilter.AnyOf(some.Key, ["b"]), second);
    }

    [Theory]
    [InlineData("noSuchField:1")]
    [InlineData("employees:many")]
    [InlineData("employees:1..2..3")]
    [InlineData("employees:..")]
    [InlineData("employees:")]
    [InlineData("employees")]
    [InlineData("dealingSince:2026-13-01")]
    [InlineData("sellingPower:huge")]
    [InlineData("sellingPower:|")]
    public async Task A_filter_that_cannot_be_is_told(string filter)
    {
        var problem = await Some.ProblemAsync(() => Api.FindAsync(field: [filter], ct: Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe(["field"]);
        (await Some.ProblemAsync(() => Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Fields: [filter])), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["filter.fields"]);
    }

    [Fact]
    public async Task Too_many_filters_are_refused() =>
        (await Some.ProblemAsync(() => Api.FindAsync(field: [.. Enumerable.Repeat("employees:1", 11)], ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.field.filters");

    [Fact] // C-32
    public async Task Segments_live_and_frozen_carry_filters_by_fields()
    {
        var number = await Fields.AddAsync(Api, ArchiveKinds.Number);
        var (small, large) = (await RegisteredAsync((number.Key, FieldValue.Of(1m))), await RegisteredAsync((number.Key, FieldValue.Of(100m))));
        var filter = new SegmentFilter(Fields: [FieldFilter.Between(number.Key, 50, null)]);
        var live = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, filter), Ct);
        var frozen = await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Frozen, filter), Ct);
        frozen.Members.ShouldBe(1);
        (await Api.GetSegmentAsync(live.Id, Ct)).Segment.Filter!.Fields.ShouldBe(filter.Fields);
        var seen = await Api.GetAsync(small, Ct);
        await Api.ChangeAsync(small, seen.Customer with { Values = Fields.Values((number.Key, FieldValue.Of(51m))) }, seen.ETag, Ct);
        (await Api.FindAsync(segment: live.Id, ct: Ct)).Items.Select(c => c.Id).ShouldBe([small, large], ignoreOrder: true);
        (await Api.FindAsync(segment: live.Id, field: [FieldFilter.Between(number.Key, null, 60)], ct: Ct)).Items.Select(c => c.Id).ShouldBe([small]);
        (await Api.FindAsync(segment: frozen.Id, ct: Ct)).Items.Select(c => c.Id).ShouldBe([large]);
    }

    [Fact]
    public async Task A_list_shows_the_columns_that_were_asked_for()
    {
        var (one, two) = (await Fields.AddAsync(Api, ArchiveKinds.Number), await Fields.AddAsync(Api, ArchiveKinds.Choices));
        var id = await RegisteredAsync((one.Key, FieldValue.Of(5m)), (two.Key, FieldValue.Of(["b"])), ("goods", FieldValue.Of("阀门")));
        var row = (await Api.FindAsync(field: [$"{one.Key}:5"], column: [two.Key, "serviceArea", "noSuchField"], ct: Ct)).Items.ShouldHaveSingleItem();
        row.Id.ShouldBe(id);
        row.Values.ShouldBe(Fields.Values((two.Key, FieldValue.Of(["b"]))));
        (await Api.FindAsync(field: [$"{one.Key}:5"], ct: Ct)).Items.ShouldHaveSingleItem().Values.ShouldBeNull();
    }

    [Theory] // C-27
    [InlineData("xlsx", "zh-CN")]
    [InlineData("csv", "en")]
    public async Task What_was_exported_is_loaded_again_into_the_same_values(string format, string language)
    {
        var (text, number, date, some, yes) = (
            await Fields.AddAsync(Api, ArchiveKinds.Text, f => f with { SeveralLines = true }), await Fields.AddAsync(Api, ArchiveKinds.Number, f => f with { Unit = "吨", UnitEn = "t" }),
            await Fields.AddAsync(Api, ArchiveKinds.Date), await Fields.AddAsync(Api, ArchiveKinds.Choices), await Fields.AddAsync(Api, ArchiveKinds.YesNo));
        var id = await RegisteredAsync((text.Key, FieldValue.Of("第一行\n=SUM(A1)")), (number.Key, FieldValue.Of(1234.5m)), (date.Key, FieldValue.Of(new DateOnly(2020, 2, 29))),
            (some.Key, FieldValue.Of(["a", "c"])), (yes.Key, FieldValue.Of(true)));
        var seen = await Api.GetAsync(id, Ct);
        seen = await Api.ChangeAsync(id, seen.Customer with { FoundedOn = new DateOnly(1998, 6, 1), Capital = 500m, TradeRights = false, Addresses = [new("registered", "一路"), new("billing", "二路")] }, seen.ETag, Ct);
        var content = await (await customers.As(customers.Boss, language).ExportAsync(format, field: [$"{number.Key}:1234.5"], ct: Ct)).ReadAsByteArrayAsync(Ct);

        var cleared = await Api.ChangeAsync(id, seen.Customer with
        {
            FoundedOn = null, Capital = null, TradeRights = null, Addresses = [], Values = seen.Customer.Values!.ToDictionary(v => v.Key, _ => (FieldValue?)null),
        }, seen.ETag, Ct);
        cleared.Customer.Values.ShouldBeEmpty();
        var preview = await Api.UploadImportAsync(new Refit.StreamPart(new MemoryStream(content), "客户." + format), ImportKinds.Customer, Ct);
        preview.Mapping.Select(m => m.Field).ShouldContain("values." + text.Key);
        preview = await Api.PreviewImportAsync(preview.Id, new(preview.Mapping, Mode: ImportModes.Update, Key: "code"), Ct);
        preview.Problems.ShouldBeEmpty();
        await Api.StartImportAsync(preview.Id, new(preview.Mapping, Mode: ImportModes.Update, Key: "code"), Ct);
        var done = await Crm.Testing.Eventually.BecomesAsync(() => Api.GetImportAsync(preview.Id, Ct), s => s.State is "done" or "failed", "import done", 60);
        done.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(1), d => d.Bad.ShouldBe(0));

        var again = (await Api.GetAsync(id, Ct)).Customer;
        again.Values.ShouldBe(seen.Customer.Values, ignoreOrder: true);
        (again.FoundedOn, again.Capital, again.TradeRights).ShouldBe((new DateOnly(1998, 6, 1), 500m, false));
        again.Addresses!.ShouldBe(seen.Customer.Addresses!, ignoreOrder: true);

        // Taken back it is as before: without the values.
        await Api.TakeBackAsync(preview.Id);
        (await Api.GetAsync(id, Ct)).Customer.Values.ShouldBeEmpty();
    }

    [Fact] // C-27
    public async Task Rows_create_and_change_by_labels_empty_cells_leave_alone_and_wrong_ones_come_back()
    {
        var (number, one) = (await Fields.AddAsync(Api, ArchiveKinds.Number, f => f with { Max = 100 }), await Fields.AddAsync(Api, ArchiveKinds.Choice));
        var (brand, code) = (Some.Brand(), "V" + Some.Number());
        var made = await Api.LoadAsync("customer", $"客户名称,外部编码,{number.Settings.Label},{one.Settings.LabelEn}\n{brand},{code},50,乙\n{Some.Brand()},,101,甲\n{Some.Brand()},,x,丁\n");
        made.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(1), d => d.Bad.ShouldBe(2));
        var reasons = await Api.ReasonsAsync(made.Id);
        reasons.ShouldContain($"{number.Settings.LabelEn}: 101 is too large; the most is 100");
        reasons.ShouldContain($"{one.Settings.LabelEn}: “丁” is not among the choices: One, Two, Three.");
        var id = (await Api.FindAsync(field: [$"{number.Key}:50", $"{one.Key}:b"], ct: Ct)).Items.ShouldHaveSingleItem().Id;

        var changed = await Api.LoadAsync("customer", $"外部编码,{number.Key},{one.Settings.Label}\n{code},60,\n", ImportModes.Update, "externalCode");
        changed.Updated.ShouldBe(1);
        (await Api.GetAsync(id, Ct)).Customer.Values.ShouldBe(Fields.Values((number.Key, FieldValue.Of(60m)), (one.Key, FieldValue.Of("b"))), ignoreOrder: true);
        (await Api.LoadAsync("customer", $"外部编码,{number.Key}\n{code},60.00\n", ImportModes.Update, "externalCode")).Skipped.ShouldBe(1);
        await Api.TakeBackAsync(changed.Id);
        (await Api.GetAsync(id, Ct)).Customer.Values![number.Key].ShouldBe(FieldValue.Of(50m));
    }

    [Fact] // C-27
    public async Task What_is_required_or_does_not_apply_is_told_row_by_row()
    {
        var field = await Fields.AddAsync(Api, ArchiveKinds.Number, f => f with { Required = true, Industries = ["B08"] });
        try
        {
            var code = "R" + Some.Number();
            var done = await Api.LoadAsync("customer", $"客户名称,行业,外部编码,{field.Key}\n{Some.Brand()},B08,,\n{Some.Brand()},C38,,5\n{Some.Brand()},B08,{code},5\n{Some.Brand()},C38,,\n");
            done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(2), d => d.Bad.ShouldBe(2));
            var update = await Api.LoadAsync("customer", $"外部编码,行业,{field.Key}\n{code},C38,6\n", ImportModes.Update, "externalCode");
            update.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(0), d => d.Bad.ShouldBe(1));
            (await Api.ReasonsAsync(update.Id)).ShouldContain("is not for customers of this nature or industry");
        }
        finally
        {
            await Api.RetireFieldAsync(field.Id, Ct);
        }
    }

    [Fact] // C-27
    public async Task A_retired_field_is_no_column_of_a_file()
    {
        var field = await Fields.AddAsync(Api, ArchiveKinds.Text);
        await Api.RetireFieldAsync(field.Id, Ct);
        var preview = await Api.UploadFileAsync("customer", $"客户名称,{field.Settings.Label}\n{Some.Brand()},x\n");
        preview.Mapping[1].Field.ShouldBeNull();
        var mapping = new[] { preview.Mapping[0], preview.Mapping[1] with { Field = "values." + field.Key } };
        (await Some.ProblemAsync(() => Api.StartImportAsync(preview.Id, new(mapping), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["mapping"]);
        (await (await Api.ExportAsync("csv", q: "zzzz", ct: Ct)).ReadAsStringAsync(Ct)).ShouldNotContain(field.Settings.LabelEn);
        CsvText.Read(await (await Api.ExportAsync("csv", q: "zzzz", column: ["employees"], ct: Ct)).ReadAsByteArrayAsync(Ct), 10)!.Headers[^1].ShouldBe("Employees");
    }

    private async Task<Guid> RegisteredAsync(params (string Key, FieldValue? Value)[] values) =>
        (await Api.RegisterAsync(new(new(Some.Brand(), Values: Fields.Values(values)), "test"), Ct)).Id;
}
