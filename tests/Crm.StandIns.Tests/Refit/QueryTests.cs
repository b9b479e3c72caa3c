using System.Reflection;
using Refit;

namespace Crm.StandIns.Tests.Refit;

public sealed class QueryTests
{
    private readonly Wire _wire = Wire.AnsweringJson("\"\"");

    private IQueryApi Api => _wire.Client<IQueryApi>();

    [Fact]
    public async Task Nulls_are_left_out()
    {
        await Api.ValuesAsync(null, null, null, null, null, null);
        _wire.PathAndQuery.ShouldBe("/q");
    }

    [Fact]
    public async Task Values_are_written_the_same_in_every_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new("de-DE");
        try
        {
            await Api.ValuesAsync("a&b", -5, true, Guid.Empty, 1234.5m, Stage.InWork);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }

        _wire.PathAndQuery.ShouldBe(
            "/q?text=a%26b&number=-5&flag=True&id=00000000-0000-0000-0000-000000000000&amount=1234.5&stage=in-work");
    }

    [Fact]
    public async Task Times_need_a_format_to_be_exact()
    {
        var at = new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc);
        await Api.TimesAsync(at, new DateTimeOffset(at));
        _wire.PathAndQuery.ShouldBe("/q?at=03%2F04%2F2026%2005%3A06%3A07&exact=2026-03-04T05%3A06%3A07.0000000%2B00%3A00");
    }

    [Fact]
    public async Task A_query_string_in_the_route_goes_on()
    {
        await Api.FixedAsync(2);
        _wire.PathAndQuery.ShouldBe("/q?fixed=1&empty=&more=2");
    }

    [Fact]
    public async Task A_key_is_escaped()
    {
        await Api.AliasAsync("1");
        _wire.PathAndQuery.ShouldBe("/q?%E5%AE%A2%E6%88%B7%20id=1");
    }

    [Fact]
    public async Task A_collection_is_joined_with_commas()
    {
        await Api.ListAsync([1, 2, 3]);
        _wire.PathAndQuery.ShouldBe("/q?ids=1%2C2%2C3");
    }

    [Fact]
    public async Task An_empty_collection_is_an_empty_value_and_null_is_none()
    {
        await Api.ListAsync([]);
        _wire.PathAndQuery.ShouldBe("/q?ids=");
        await Api.ListAsync(null);
        _wire.PathAndQuery.ShouldBe("/q");
    }

    [Fact]
    public async Task The_settings_say_how_collections_are_written()
    {
        var settings = new RefitSettings { CollectionFormat = CollectionFormat.Multi };
        await _wire.Client<IQueryApi>(settings).ListAsync([1, 2]);
        _wire.PathAndQuery.ShouldBe("/q?ids=1&ids=2");
    }

    [Fact]
    public async Task Multi_repeats_the_key_and_leaves_nulls_out()
    {
        await Api.MultiAsync(["a", null, "b c"]);
        _wire.PathAndQuery.ShouldBe("/q?names=a&names=b%20c");
    }

    [Fact]
    public async Task Elements_of_enums_have_their_wire_names()
    {
        await Api.PipesAsync([Stage.New, Stage.InWork]);
        _wire.PathAndQuery.ShouldBe("/q?stages=New%7Cin-work");
    }

    [Fact]
    public async Task An_object_is_flattened_in_the_order_of_its_properties()
    {
        await Api.ObjectAsync(new Filter
        {
            Text = "张",
            Limit = 20,
            Stage = Stage.InWork,
            From = new DateTime(2026, 1, 2),
            Owner = Guid.Empty,
            Grades = [1, 2],
            Tags = ["x", "y"],
            Address = new Address("深圳", null),
            Sort = "name",
        });
        _wire.PathAndQuery.ShouldBe(
            "/q?Text=%E5%BC%A0&Limit=20&Stage=in-work&since=2026-01-02&owner_id=00000000-0000-0000-0000-000000000000"
            + "&Grades=1%2C2&Tags=x&Tags=y&Address.City=%E6%B7%B1%E5%9C%B3&Sort=name");
    }

    [Fact]
    public async Task Null_properties_are_left_out_unless_asked_for()
    {
        await Api.ObjectAsync(new Filter());
        _wire.PathAndQuery.ShouldBe("/q?Sort=");
        await Api.ObjectAsync(null);
        _wire.PathAndQuery.ShouldBe("/q");
    }

    [Fact]
    public async Task A_prefix_stands_before_every_property()
    {
        await Api.PrefixedAsync(new Filter { Limit = 1, Address = new Address("A", 2), Sort = "s" });
        _wire.PathAndQuery.ShouldBe("/q?f-Limit=1&f-Address-City=A&f-Address-Floor=2&f-Sort=s");
    }

    [Fact]
    public async Task Keys_follow_the_key_formatter_but_aliases_do_not()
    {
        var settings = new RefitSettings { UrlParameterKeyFormatter = new CamelCaseUrlParameterKeyFormatter() };
        await _wire.Client<IQueryApi>(settings).ObjectAsync(
            new Filter { Limit = 1, From = new DateTime(2026, 1, 2), Address = new Address("A", null), Sort = "s" });
        _wire.PathAndQuery.ShouldBe("/q?limit=1&since=2026-01-02&address.city=A&sort=s");
    }

    [Fact]
    public async Task Json_names_may_be_ignored()
    {
        var settings = new RefitSettings { HonorContentSerializerPropertyNamesInQuery = false };
        await _wire.Client<IQueryApi>(settings).ObjectAsync(new Filter { Owner = Guid.Empty });
        _wire.PathAndQuery.ShouldBe("/q?Owner=00000000-0000-0000-0000-000000000000&Sort=");
    }

    [Fact]
    public async Task A_dictionary_gives_its_entries_without_nulls()
    {
        await Api.DictionaryAsync(new Dictionary<string, string?> { ["a b"] = "1", ["c"] = null });
        _wire.PathAndQuery.ShouldBe("/q?a%20b=1");
        await Api.DictionaryPrefixedAsync(new() { [Stage.InWork] = 5 });
        _wire.PathAndQuery.ShouldBe("/q?d.in-work=5");
    }

    [Fact]
    public async Task An_object_may_be_written_as_text()
    {
        await Api.AsTextAsync(new Address("A", 1));
        _wire.PathAndQuery.ShouldBe("/q?address=Address%20%7B%20City%20%3D%20A%2C%20Floor%20%3D%201%20%7D");
    }

    [Fact]
    public async Task A_post_has_query_string_and_body()
    {
        await Api.PostAsync(new Filter { Limit = 1, Sort = "s" }, new Customer(Guid.Empty, "A", Stage.Won), "t");
        _wire.PathAndQuery.ShouldBe("/q?Limit=1&Sort=s&text=t");
        _wire.Body.ShouldBe("""{"id":"00000000-0000-0000-0000-000000000000","name":"A","stage":"won","limit":null}""");
    }

    [Fact]
    public async Task A_formatter_of_ones_own_is_asked_for_every_value()
    {
        var settings = new RefitSettings { UrlParameterFormatter = new Shouting() };
        await _wire.Client<IQueryApi>(settings).ValuesAsync("a", 1, null, null, null, Stage.New);
        _wire.PathAndQuery.ShouldBe("/q?text=A%21&number=1%21&stage=NEW%21");
    }

    private sealed class Shouting : IUrlParameterFormatter
    {
        public string? Format(object? value, ICustomAttributeProvider attributeProvider, Type type) =>
            value?.ToString()?.ToUpperInvariant() + "!";
    }
}
