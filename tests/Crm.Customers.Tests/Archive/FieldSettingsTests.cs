using System.Net;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Testing;

namespace Crm.Customers.Tests.Archive;

/// <summary>C-20: the fields that administrators define, without a release.</summary>
public sealed class FieldSettingsTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ICustomersApi Api => customers.As(customers.Boss);

    [Fact]
    public async Task What_seed_002_asks_for_is_there_and_can_be_renamed_and_retired_but_not_deleted()
    {
        var fields = await Api.FindFieldsAsync(Ct);
        foreach (var key in (string[])["serviceArea", "sellingPower", "developmentPotential", "policies", "employees", "salesRecord", "staffQuality", "competitorRelations", "attitude",
            "activityLevel", "problems", "advantages", "reputation", "creditHistory", "loyalty"])
            fields.ShouldContain(f => f.Key == key && f.Shipped && !f.Retired, key);
        fields.Select(f => f.Settings.Section).Distinct().ShouldBe(ArchiveSections.All);

        var field = fields.Single(f => f.Key == "loading");
        var renamed = await Api.ChangeFieldAsync(field.Id, field.Settings with { Label = "装卸方式" }, field.ETag, Ct);
        renamed.Settings.Label.ShouldBe("装卸方式");
        (await Api.RetireFieldAsync(field.Id, Ct)).Retired.ShouldBeTrue();
        (await Some.ProblemAsync(() => Api.DeleteFieldAsync(field.Id, ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.field.shipped");
        (await Api.RestoreFieldAsync(field.Id, Ct)).Retired.ShouldBeFalse();
    }

    [Fact]
    public async Task A_field_of_each_kind_is_added_changed_and_kept_as_said()
    {
        foreach (var kind in ArchiveKinds.All)
        {
            var word = Some.Brand();
            var added = await Api.AddFieldAsync(new(ArchiveSections.Trading, kind, word, "Field " + Some.Number(), Help: "怎么填", HelpEn: "How", Required: false, Nature: "foreign", Industries: ["38", "G"],
                Choices: kind.StartsWith("choice", StringComparison.Ordinal) ? [new(null, "甲", "One"), new("b", "乙", "Two")] : null), Ct);
            added.Key.ShouldStartWith("field");
            added.Settings.Industries.ShouldBe(["C38", "G"]);
            (await Api.FindFieldsAsync(Ct)).Last(f => f.Settings.Section == ArchiveSections.Trading).Id.ShouldBe(added.Id);
            var changed = await Api.ChangeFieldAsync(added.Id, added.Settings with { Help = "改过", Section = ArchiveSections.Basic }, added.ETag, Ct);
            changed.Settings.ShouldSatisfyAllConditions(s => s.Help.ShouldBe("改过"), s => s.Kind.ShouldBe(kind), s => s.Choices?.Select(c => c.Code).ShouldBe(["c1", "b"]));
            (await Some.ProblemAsync(() => Api.ChangeFieldAsync(added.Id, added.Settings, added.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
            await Api.DeleteFieldAsync(added.Id, changed.ETag, Ct);
            await Some.ProblemAsync(() => Api.GetFieldAsync(added.Id, Ct), HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Wrong_definitions_are_told_at_their_fields()
    {
        var taken = await Fields.AddAsync(Api, ArchiveKinds.Text);
        async Task<IEnumerable<string>> WrongAsync(ArchiveFieldSettings settings) => (await Some.ProblemAsync(() => Api.AddFieldAsync(settings, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys;
        var good = new ArchiveFieldSettings(ArchiveSections.Basic, ArchiveKinds.Text, Some.Brand(), "Label " + Some.Number());

        (await WrongAsync(new("nowhere", "colour", "", ""))).ShouldBe(["section", "kind", "label", "labelEn"], ignoreOrder: true);
        (await WrongAsync(good with { Label = taken.Settings.Label, LabelEn = taken.Settings.LabelEn.ToUpperInvariant(), Key = taken.Key })).ShouldBe(["key", "label", "labelEn"], ignoreOrder: true);
        (await WrongAsync(good with { Key = "Not a key" })).ShouldBe(["key"]);
        (await WrongAsync(good with { Pattern = "(?<=a)b" })).ShouldBe(["pattern"]);
        (await WrongAsync(good with { MinLength = -1, MaxLength = 9999 })).ShouldBe(["minLength", "maxLength"], ignoreOrder: true);
        (await WrongAsync(good with { Industries = ["Z9"], Nature = "both" })).ShouldBe(["industries[0]", "nature"], ignoreOrder: true);
        (await WrongAsync(good with { Kind = ArchiveKinds.Number, Decimals = 9, Min = 1e20m })).ShouldBe(["decimals", "min"], ignoreOrder: true);
        (await WrongAsync(good with { Kind = ArchiveKinds.Choice, Choices = [new("A!", "甲", "One"), new("b", "甲", "Two")] })).ShouldBe(["choices[0].code", "choices[1].label"], ignoreOrder: true);
        (await WrongAsync(good with { Kind = ArchiveKinds.Choice, Choices = [new("a", "", "")] })).ShouldBe(["choices[0].label", "choices[0].labelEn"], ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_may_not_change_settings_reads_them_only()
    {
        var clerk = customers.As(customers.Host.Actors.Add("小吴", customers.Team, (CustomersPermissions.Read, RecordScope.Own)));
        var field = (await clerk.FindFieldsAsync(Ct))[0];
        foreach (var call in (Func<Task>[])
        [
            () => clerk.AddFieldAsync(field.Settings, Ct), () => clerk.ChangeFieldAsync(field.Id, field.Settings, field.ETag, Ct), () => clerk.RetireFieldAsync(field.Id, Ct),
            () => clerk.RestoreFieldAsync(field.Id, Ct), () => clerk.OrderFieldsAsync(new(field.Settings.Section, [field.Id]), Ct), () => clerk.DeleteFieldAsync(field.Id, ct: Ct),
        ])
            (await Should.ThrowAsync<Refit.ApiException>(call)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_section_is_put_in_order_and_what_is_not_named_comes_last()
    {
        var before = (await Api.FindFieldsAsync(Ct)).Where(f => f.Settings.Section == ArchiveSections.Characteristics).Select(f => f.Id).ToList();
        Guid[] first = [before[3], before[1]];
        await Api.OrderFieldsAsync(new(ArchiveSections.Characteristics, first), Ct);
        (await Api.FindFieldsAsync(Ct)).Where(f => f.Settings.Section == ArchiveSections.Characteristics).Select(f => f.Id).ShouldBe([.. first, .. before.Except(first)]);
        (await Some.ProblemAsync(() => Api.OrderFieldsAsync(new(ArchiveSections.Trading, first), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["ids"]);
    }

    [Fact]
    public async Task A_field_with_values_or_in_a_segment_is_not_deleted_and_changes_are_in_the_audit()
    {
        var (used, asked) = (await Fields.AddAsync(Api, ArchiveKinds.Number), await Fields.AddAsync(Api, ArchiveKinds.YesNo));
        await Api.RegisterAsync(new(new(Some.Brand(), Values: Fields.Values((used.Key, FieldValue.Of(7m)))), "test"), Ct);
        await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Live, new(Fields: [FieldFilter.Is(asked.Key, FieldValue.Of(true))])), Ct);

        (await Some.ProblemAsync(() => Api.DeleteFieldAsync(used.Id, ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.field.used");
        (await Some.ProblemAsync(() => Api.DeleteFieldAsync(asked.Id, ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.field.asked");
        var entry = await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.RecordType == "FieldDefinition" && e.RecordId == used.Id.ToString()));
        entry.ShouldNotBeNull();
    }
}

/// <summary>Fields and values for tests.</summary>
internal static class Fields
{
    public static Task<ArchiveField> AddAsync(ICustomersApi api, string kind, Func<ArchiveFieldSettings, ArchiveFieldSettings>? with = null)
    {
        var number = Some.Number();
        var settings = new ArchiveFieldSettings(
            ArchiveSections.Characteristics, kind, $"字段{number}", $"Field {number}", $"field{number}",
            Choices: kind is ArchiveKinds.Choice or ArchiveKinds.Choices ? [new("a", "甲", "One"), new("b", "乙", "Two"), new("c", "丙", "Three")] : null);
        return api.AddFieldAsync(with?.Invoke(settings) ?? settings, TestContext.Current.CancellationToken);
    }

    public static Dictionary<string, FieldValue?> Values(params (string Key, FieldValue? Value)[] values) => values.ToDictionary(v => v.Key, v => v.Value);
}
