using System.Text;
using Refit;

namespace Crm.StandIns.Tests.Refit;

public sealed class BodyTests
{
    private static readonly Customer Someone = new(Guid.Empty, "张三", Stage.InWork, 1.50m);
    private readonly Wire _wire = new();

    private IBodyApi Api => _wire.Client<IBodyApi>();

    [Fact]
    public async Task A_body_is_json_in_camel_case()
    {
        await Api.SendAsync(Someone);
        _wire.Method.ShouldBe(HttpMethod.Post);
        _wire.Body.ShouldBe("""{"id":"00000000-0000-0000-0000-000000000000","name":"\u5F20\u4E09","stage":"inWork","limit":1.50}""");
        _wire.BodyHeaders!.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
    }

    [Fact]
    public async Task An_object_without_attribute_is_the_body_of_a_put()
    {
        await Api.ImplicitAsync(Guid.Empty, Someone, TestContext.Current.CancellationToken);
        _wire.Method.ShouldBe(HttpMethod.Put);
        _wire.PathAndQuery.ShouldBe("/b/00000000-0000-0000-0000-000000000000");
        _wire.Body!.ShouldContain("\"stage\":\"inWork\"");
    }

    [Fact]
    public async Task A_string_is_sent_as_it_is_unless_serialized()
    {
        await Api.TextAsync("{\"a\":1}");
        _wire.Method.ShouldBe(HttpMethod.Patch);
        _wire.Body.ShouldBe("{\"a\":1}");
        _wire.BodyHeaders!.ContentType!.MediaType.ShouldBe("text/plain");
        await Api.SerializedTextAsync("a\"b");
        _wire.Body.ShouldBe("\"a\\u0022b\"");
        _wire.BodyHeaders!.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task A_form_has_the_properties_that_are_not_null()
    {
        await Api.FormAsync(new Form { Name = "张 三", Phone = "+86", Numbers = [1, 2] });
        _wire.Body.ShouldBe("Name=%E5%BC%A0+%E4%B8%89&tel=%2B86&Numbers=1%2C2");
        _wire.BodyHeaders!.ContentType!.MediaType.ShouldBe("application/x-www-form-urlencoded");
    }

    [Fact]
    public async Task A_form_may_come_from_a_dictionary()
    {
        await Api.FormOfAsync(new() { ["a"] = "1", ["b c"] = "&" });
        _wire.Body.ShouldBe("a=1&b+c=%26");
    }

    [Fact]
    public async Task A_stream_is_sent_and_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("content"));
        await Api.StreamAsync(stream);
        _wire.Body.ShouldBe("content");
        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public async Task A_buffered_body_says_how_long_it_is()
    {
        long? length = null;
        _wire.Answer = (request, _) =>
        {
            length = request.Content!.Headers.ContentLength;
            return Task.FromResult(new HttpResponseMessage());
        };
        await Api.BufferedAsync(Someone);
        length.ShouldBe(Encoding.UTF8.GetByteCount(_wire.Body!));
    }
}
