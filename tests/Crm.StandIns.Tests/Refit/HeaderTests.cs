using Refit;

namespace Crm.StandIns.Tests.Refit;

public sealed class HeaderTests
{
    private readonly Wire _wire = new();

    private IBodyApi Api => _wire.Client<IBodyApi>();

    [Fact]
    public async Task Headers_of_the_method_replace_those_of_the_interface()
    {
        await Api.DeleteAsync(1, "\"7\"", "parameter");
        _wire.Method.ShouldBe(HttpMethod.Delete);
        _wire.Headers!.GetValues("X-From").ShouldBe(["method"]);
        _wire.Headers.GetValues("X-Only").ShouldBe(["parameter"]);
        _wire.Headers.GetValues("If-Match").ShouldBe(["\"7\""]);
        _wire.Headers.Contains("Accept").ShouldBeFalse();
    }

    [Fact]
    public async Task A_null_parameter_removes_the_header()
    {
        await Api.DeleteAsync(1, null, null);
        _wire.Headers!.Contains("X-Only").ShouldBeFalse();
        _wire.Headers.Contains("If-Match").ShouldBeFalse();
    }

    [Fact]
    public async Task A_line_break_cannot_smuggle_a_header_in()
    {
        await Api.DeleteAsync(1, null, "a\r\nX-Evil: 1");
        _wire.Headers!.Contains("X-Evil").ShouldBeFalse();
        _wire.Headers.GetValues("X-Only").ShouldBe(["aX-Evil: 1"]);
    }

    [Fact]
    public async Task A_content_header_stands_even_without_a_body()
    {
        await Api.EmptyPostAsync("zh-CN");
        _wire.BodyHeaders!.ContentLanguage.ShouldBe(["zh-CN"]);
        _wire.Body.ShouldBe("");
    }

    [Fact]
    public async Task A_token_and_a_collection_become_headers()
    {
        await Api.AuthorizeAsync("t0k", new Dictionary<string, string> { ["X-A"] = "1", ["X-From"] = "collection" });
        _wire.Headers!.Authorization!.ToString().ShouldBe("Bearer t0k");
        _wire.Headers.GetValues("X-A").ShouldBe(["1"]);
        _wire.Headers.GetValues("X-From").ShouldBe(["collection"]);
    }

    [Fact]
    public async Task Handlers_learn_which_call_they_carry()
    {
        await Api.PropertyAsync("north", 2);
        _wire.Options!.TryGetValue(new HttpRequestOptionsKey<string>("tenant"), out var tenant).ShouldBeTrue();
        _wire.Options.TryGetValue(new HttpRequestOptionsKey<int>("attempt"), out var attempt).ShouldBeTrue();
        _wire.Options.TryGetValue(new HttpRequestOptionsKey<Type>(HttpRequestMessageOptions.InterfaceType), out var type);
        _wire.Options.TryGetValue(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.MethodName), out var method);
        _wire.Options.TryGetValue(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.RelativePathTemplate), out var route);
        (tenant, attempt, type, method, route).ShouldBe(("north", 2, typeof(IBodyApi), nameof(IBodyApi.PropertyAsync), "/b"));
    }

    [Fact]
    public async Task Head_and_options_have_their_verbs()
    {
        await Api.HeadAsync();
        _wire.Method.ShouldBe(HttpMethod.Head);
        await Api.OptionsAsync();
        _wire.Method.ShouldBe(HttpMethod.Options);
    }

    [Fact]
    public async Task A_token_getter_fills_a_scheme_without_value()
    {
        var settings = new RefitSettings { AuthorizationHeaderValueGetter = (_, _) => ValueTask.FromResult("fresh") };
        await _wire.Client<ISchemeApi>(settings).GetAsync();
        _wire.Headers!.Authorization!.ToString().ShouldBe("Bearer fresh");
    }
}
