using Refit;

namespace Crm.StandIns.Tests.Refit;

public sealed class RouteTests
{
    private readonly Wire _wire = Wire.AnsweringJson("\"\"");

    private IRouteApi Api => _wire.Client<IRouteApi>();

    [Fact]
    public async Task A_value_fills_its_placeholder()
    {
        var id = Guid.Parse("0198c5a0-0000-7000-8000-000000000001");
        await Api.GetAsync(id, TestContext.Current.CancellationToken);
        _wire.PathAndQuery.ShouldBe("/customers/0198c5a0-0000-7000-8000-000000000001");
        _wire.Method.ShouldBe(HttpMethod.Get);
    }

    [Fact]
    public async Task Text_is_escaped_and_stays_one_segment()
    {
        await Api.NameAsync("张三/a b?&", 7);
        _wire.PathAndQuery.ShouldBe("/names/%E5%BC%A0%E4%B8%89%2Fa%20b%3F%26/7");
    }

    [Fact]
    public async Task A_format_applies_to_a_value_in_the_route()
    {
        await Api.DayAsync(new DateOnly(2026, 2, 3));
        _wire.PathAndQuery.ShouldBe("/days/2026-02-03");
    }

    [Theory]
    [InlineData(Stage.New, "New")]
    [InlineData(Stage.InWork, "in-work")]
    [InlineData((Stage)42, "42")]
    public async Task An_enum_is_written_by_its_wire_name(Stage stage, string expected)
    {
        await Api.StageAsync(stage);
        _wire.PathAndQuery.ShouldBe("/stages/" + expected);
    }

    [Fact]
    public async Task A_catch_all_keeps_its_slashes()
    {
        await Api.FileAsync("a b/c?/文");
        _wire.PathAndQuery.ShouldBe("/files/a%20b/c%3F/%E6%96%87");
    }

    [Fact]
    public async Task Properties_fill_placeholders_and_the_rest_goes_to_the_query_string()
    {
        await Api.KeyedAsync(new Keyed(Guid.Empty, "n", 3));
        _wire.PathAndQuery.ShouldBe("/keyed/00000000-0000-0000-0000-000000000000/n?Page=3");
    }

    [Fact]
    public async Task A_placeholder_without_parameter_refuses_the_call()
    {
        var error = await Should.ThrowAsync<ArgumentException>(async () => await Api.MissingAsync());
        error.Message.ShouldContain("{nobody}");
    }

    [Fact]
    public async Task A_placeholder_without_parameter_may_be_let_through()
    {
        await _wire.Client<IRouteApi>(new RefitSettings { AllowUnmatchedRouteParameters = true }).MissingAsync();
        _wire.PathAndQuery.ShouldBe("/missing/%7Bnobody%7D");
    }

    [Fact]
    public async Task An_alias_names_the_placeholder()
    {
        await Api.AliasedAsync(5);
        _wire.PathAndQuery.ShouldBe("/aliased/5");
    }

    [Fact]
    public async Task A_placeholder_may_stand_twice_in_any_case()
    {
        await Api.TwiceAsync(5);
        _wire.PathAndQuery.ShouldBe("/twice/5/and/5");
    }

    [Fact]
    public async Task The_path_of_the_base_address_comes_first()
    {
        await _wire.Client<IRouteApi>(host: "http://crm.test/root/").NameAsync("a", 1);
        _wire.PathAndQuery.ShouldBe("/root/names/a/1");
    }

    [Fact]
    public async Task Without_base_address_the_call_is_refused()
    {
        var api = RestService.For<IRouteApi>(new HttpClient(_wire));
        var error = await Should.ThrowAsync<InvalidOperationException>(async () => await api.NameAsync("a", 1));
        error.Message.ShouldContain("BaseAddress");
    }

    [Fact]
    public async Task A_long_route_is_written_whole()
    {
        var name = string.Concat(Enumerable.Repeat("客户", 2000));
        await Api.NameAsync(name, 1);
        Uri.UnescapeDataString(_wire.PathAndQuery!).ShouldBe($"/names/{name}/1");
    }
}
