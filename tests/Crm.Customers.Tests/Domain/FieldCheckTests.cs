using System.Globalization;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;

namespace Crm.Customers.Tests.Domain;

/// <summary>C-20: values against the definitions of their fields.</summary>
public sealed class FieldCheckTests
{
    private static readonly FieldChoice[] Colours = [new("red", "红", "Red"), new("blue", "蓝", "Blue"), new("grey", "灰", "Grey", true)];

    [Fact]
    public void A_number_is_kept_just_within_its_bounds_and_places()
    {
        var random = new Random(20);
        for (var round = 0; round < 500; round++)
        {
            var (places, one, two) = (random.Next(0, 7), random.Next(-1000, 1000), random.Next(-1000, 1000));
            var field = Field("number", f => f with { Min = Math.Min(one, two), Max = Math.Max(one, two), Decimals = places });
            var step = Step(places);
            foreach (var (number, good) in new[]
            {
                (field.Min!.Value, true), (field.Max!.Value, true), (field.Min.Value - step, false), (field.Max.Value + step, false),
                (field.Min.Value + (step / 10), false),
            })
            {
                var found = FieldCheck.Check(field, FieldValue.Of(number));
                (found.Problem is null).ShouldBe(good, $"{number} of {field.Min}..{field.Max} with {places} places: {found.Problem}");
                found.Value.ShouldBe(good ? FieldValue.Of(number) : null);
            }
        }
    }

    [Fact]
    public void A_day_and_a_texts_length_are_kept_just_within_their_bounds()
    {
        var random = new Random(21);
        for (var round = 0; round < 500; round++)
        {
            var from = new DateOnly(1950, 1, 1).AddDays(random.Next(0, 40_000));
            var to = from.AddDays(random.Next(0, 5_000));
            var date = Field("date", f => f with { From = from, To = to });
            Good(date, FieldValue.Of(from)).ShouldBeTrue();
            Good(date, FieldValue.Of(to)).ShouldBeTrue();
            Good(date, FieldValue.Of(from.AddDays(-1))).ShouldBeFalse();
            Good(date, FieldValue.Of(to.AddDays(1))).ShouldBeFalse();

            var (least, most) = (random.Next(1, 50), random.Next(50, 200));
            var text = Field("text", f => f with { MinLength = least, MaxLength = most });
            Good(text, FieldValue.Of(new string('字', least))).ShouldBeTrue();
            Good(text, FieldValue.Of(new string('字', most))).ShouldBeTrue();
            Good(text, FieldValue.Of(new string('字', most + 1))).ShouldBeFalse();
            (least == 1 || !Good(text, FieldValue.Of(new string('字', least - 1)))).ShouldBeTrue();
        }
    }

    [Fact]
    public void What_is_written_is_read_again_as_the_same()
    {
        var random = new Random(22);
        var (number, date, choices, yes) = (Field("number", f => f with { Decimals = 6 }), Field("date"), Field("choices", f => f with { Choices = Colours }), Field("yes-no"));
        for (var round = 0; round < 500; round++)
        {
            var amount = Math.Round((decimal)((random.NextDouble() - 0.5) * 1e9), random.Next(0, 7));
            Same(number, FieldValue.Of(amount));
            Same(date, FieldValue.Of(new DateOnly(1900, 1, 1).AddDays(random.Next(0, 80_000))));
            Same(yes, FieldValue.Of(random.Next(2) == 1));
            Same(choices, FieldValue.Of(Colours.Select(c => c.Code!).Where(_ => random.Next(2) == 1).DefaultIfEmpty("red")));
        }

        static void Same(FieldDefinition field, FieldValue value)
        {
            FieldCheck.Read(field, value.ToString()).Value.ShouldBe(value);
            System.Text.Json.JsonSerializer.Deserialize<FieldValue>(System.Text.Json.JsonSerializer.Serialize(value)).ShouldBe(value);
        }
    }

    [Theory]
    [InlineData("number", "1,234.50", "1234.5")]
    [InlineData("number", "12 万元", "12")]
    [InlineData("number", "abc", null)]
    [InlineData("number", "1e3", null)]
    [InlineData("number", "0.001", null)]
    [InlineData("number", "9999999999999999", null)]
    [InlineData("date", "2026/1/5", "2026-01-05")]
    [InlineData("date", "2026年1月5日", "2026-01-05")]
    [InlineData("date", "20260105", "2026-01-05")]
    [InlineData("date", "2026-02-30", null)]
    [InlineData("date", "01/05/2026", null)]
    [InlineData("yes-no", "是", "yes")]
    [InlineData("yes-no", "无", "no")]
    [InlineData("yes-no", "maybe", null)]
    [InlineData("choice", "红", "red")]
    [InlineData("choice", "Blue", "blue")]
    [InlineData("choice", "green", null)]
    [InlineData("choices", "蓝；红；Blue", "red;blue")]
    [InlineData("choices", "红、绿", null)]
    [InlineData("text", "a\nb", null)]
    [InlineData("text", "a\0b", null)]
    [InlineData("text", " a ", "a")]
    public void A_cell_of_a_file_is_understood_or_refused(string kind, string written, string? kept)
    {
        var (value, problem) = FieldCheck.Read(Field(kind, f => f with { Unit = "万元", UnitEn = "CNY 10,000", Choices = Colours }), written);
        value?.ToString().ShouldBe(kept);
        (problem is null).ShouldBe(kept is not null);
    }

    [Theory]
    [InlineData("number")]
    [InlineData("date")]
    [InlineData("choice")]
    [InlineData("choices")]
    [InlineData("yes-no")]
    [InlineData("text")]
    public void A_value_of_another_kind_is_refused_and_nothing_is_nothing(string kind)
    {
        var field = Field(kind, f => f with { Choices = Colours });
        FieldValue[] all = [FieldValue.Of("x"), FieldValue.Of(1m), FieldValue.Of(true), FieldValue.Of(["x"])];
        all.Count(v => FieldCheck.Check(field, v).Problem is null).ShouldBeLessThanOrEqualTo(1);
        foreach (var nothing in new[] { null, FieldValue.Of(" "), FieldValue.Of(Array.Empty<string>()) })
            FieldCheck.Check(field, nothing).ShouldBe(default);
    }

    [Fact]
    public void A_pattern_holds_for_the_whole_text_and_never_takes_long()
    {
        var field = Field("text", f => f with { Pattern = "[A-Z]{2}[0-9]+|(a+)+b", MaxLength = 4000 });
        Good(field, FieldValue.Of("AB12")).ShouldBeTrue();
        Good(field, FieldValue.Of("xAB12")).ShouldBeFalse();
        Good(field, FieldValue.Of("AB12x")).ShouldBeFalse();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Good(field, FieldValue.Of(new string('a', 3999))).ShouldBeFalse();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2)); // A backtracking engine would not come back.
    }

    [Theory]
    [InlineData("(a)\\1", "customers.field.pattern_unsafe")]
    [InlineData("(?=a)b", "customers.field.pattern_unsafe")]
    [InlineData("((a{900}){900}){900}", "customers.field.pattern_unsafe")]
    [InlineData("a)(b", "customers.field.pattern_wrong")]
    [InlineData("[a", "customers.field.pattern_wrong")]
    public void A_pattern_that_is_unsafe_or_wrong_is_refused(string pattern, string code) =>
        FieldRules.Wrong(Settings("text") with { Pattern = pattern }, null).ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Field.ShouldBe("pattern"), p => p.Code.ShouldBe(code));

    [Fact]
    public void A_retired_choice_stays_where_it_is_and_is_not_chosen_anew()
    {
        var set = new FieldSet([Field("choice", f => f with { Choices = Colours, Key = "colour" })]);
        var key = set.All[0].Key;
        set.Check(Map(key, FieldValue.Of("grey")), null, "domestic", null).Problems.ShouldHaveSingleItem().Code.ShouldBe("customers.field.choice_retired");
        set.Check(Map(key, FieldValue.Of("grey")), Map(key, FieldValue.Of("grey")), "domestic", null).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_field_is_for_its_nature_and_industries_only_and_what_stands_is_left_alone()
    {
        var set = new FieldSet([Field("number", f => f with { Nature = "foreign", Industries = ["C38", "G"], Required = true })]);
        var key = set.All[0].Key;
        var wanted = Map(key, FieldValue.Of(3m));
        foreach (var (nature, industry, applies) in new[] { ("foreign", "C38", true), ("foreign", "G54", true), ("foreign", "C39", false), ("domestic", "C38", false), ("foreign", null, false), ("foreign", "C", false) })
        {
            set.Check(wanted, null, nature, industry).Problems.Count.ShouldBe(applies ? 0 : 1, $"{nature} {industry}");
            set.Missing(null, nature, industry).Count().ShouldBe(applies ? 1 : 0);
            set.Check(wanted, wanted, nature, industry).ShouldSatisfyAllConditions(c => c.Problems.ShouldBeEmpty(), c => c.Values.ShouldBeEmpty());
            set.Check(Map(key, null), wanted, nature, industry).Values.ShouldBe(Map(key, null));
        }
    }

    [Fact]
    public void What_a_definition_says_must_fit_together()
    {
        Fields(Settings("number") with { Min = 2, Max = 1 }).ShouldBe(["min"]);
        Fields(Settings("date") with { From = new DateOnly(2026, 1, 2), To = new DateOnly(2026, 1, 1) }).ShouldBe(["from"]);
        Fields(Settings("text") with { MinLength = 300 }).ShouldBe(["minLength"]);
        Fields(Settings("choice")).ShouldBe(["choices"]);
        Fields(Settings("choice") with { Choices = [Colours[2]] }).ShouldBe(["choices"]);
        Fields(Settings("choice") with { Choices = [Colours[0], Colours[0] with { Code = "RED", LabelEn = "x" }] }).ShouldBe(["choices[1].code", "choices[1].label"]);
        Fields(Settings("choice") with { Choices = [.. Enumerable.Range(0, 201).Select(i => new FieldChoice(null, $"{i}", $"{i}"))] }).ShouldBe(["choices"]);
        var known = Field("choice", f => f with { Choices = Colours });
        FieldRules.Wrong(Settings("text"), known).Select(p => p.Field).ShouldBe(["kind"]);
        FieldRules.Wrong(Settings("choice") with { Choices = Colours[1..] }, known).ShouldHaveSingleItem().Code.ShouldBe("customers.field.choices_gone");

        static IEnumerable<string> Fields(ArchiveFieldSettings settings) => FieldRules.Wrong(settings, null).Select(p => p.Field);
    }

    private static Dictionary<string, FieldValue?> Map(string key, FieldValue? value) => new() { [key] = value };

    private static bool Good(FieldDefinition field, FieldValue value) => FieldCheck.Check(field, value).Problem is null;

    private static decimal Step(int places) => decimal.Parse("1E-" + places.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static ArchiveFieldSettings Settings(string kind) => new("business", kind, "字段", "Field");

    private static FieldDefinition Field(string kind, Func<ArchiveFieldSettings, ArchiveFieldSettings>? with = null) => FieldDefinition.Of("field", with?.Invoke(Settings(kind)) ?? Settings(kind), 1);
}
