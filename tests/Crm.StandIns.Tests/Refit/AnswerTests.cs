using System.Net;
using Refit;

namespace Crm.StandIns.Tests.Refit;

public sealed class AnswerTests
{
    private const string Json = """{"ID":"00000000-0000-0000-0000-000000000000","name":"A","stage":"InWork","limit":"1.5"}""";
    private static readonly Customer Someone = new(Guid.Empty, "A", Stage.InWork, 1.5m);

    [Fact]
    public async Task Json_is_read_in_any_case_with_enums_as_text_and_numbers_from_text()
    {
        (await Wire.AnsweringJson(Json).Client<IAnswerApi>().CustomerAsync(TestContext.Current.CancellationToken)).ShouldBe(Someone);
        (await Wire.AnsweringJson(Json).Client<IAnswerApi>().ValueTaskAsync()).ShouldBe(Someone);
    }

    [Theory]
    [InlineData("1", Stage.InWork)]
    [InlineData("\"WON\"", Stage.Won)]
    public async Task Enums_are_read_from_numbers_and_in_any_case(string json, Stage expected)
    {
        var api = Wire.AnsweringJson($$"""{"name":"A","stage":{{json}}}""").Client<IAnswerApi>();
        (await api.CustomerAsync(TestContext.Current.CancellationToken))!.Stage.ShouldBe(expected);
    }

    [Fact]
    public async Task No_content_is_null() =>
        (await Wire.Answering(HttpStatusCode.NoContent).Client<IAnswerApi>().CustomerAsync(TestContext.Current.CancellationToken))
        .ShouldBeNull();

    [Fact]
    public async Task Text_streams_content_and_messages_come_as_they_are()
    {
        (await Wire.AnsweringJson("\"raw\"").Client<IAnswerApi>().TextAsync()).ShouldBe("\"raw\"");
        using var reader = new StreamReader(await Wire.AnsweringJson("s").Client<IAnswerApi>().StreamAsync());
        (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("s");
        using var content = await Wire.AnsweringJson("c").Client<IAnswerApi>().ContentAsync();
        (await content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("c");
    }

    [Fact]
    public async Task A_message_comes_whatever_its_status()
    {
        using var message = await Wire.Answering(HttpStatusCode.Conflict, "no").Client<IAnswerApi>().MessageAsync();
        message.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_response_has_status_headers_and_content()
    {
        var wire = Wire.AnsweringJson(Json);
        var answer = wire.Answer;
        wire.Answer = async (request, ct) =>
        {
            var message = await answer(request, ct);
            message.Headers.TryAddWithoutValidation("ETag", "\"7\"");
            return message;
        };
        using var response = await wire.Client<IAnswerApi>().ResponseAsync(TestContext.Current.CancellationToken);
        response.IsSuccessful.ShouldBeTrue();
        response.IsSuccessfulWithContent.ShouldBeTrue();
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers!.ETag!.Tag.ShouldBe("\"7\"");
        response.Content.ShouldBe(Someone);
        (await response.EnsureSuccessfulAsync()).ShouldBeSameAs(response);
    }

    [Fact]
    public async Task Responses_may_be_declared_by_their_interfaces()
    {
        using var list = await Wire.AnsweringJson($"[{Json}]").Client<IAnswerApi>().ResponseInterfaceAsync();
        list.Content.ShouldBe([Someone]);
        using var bare = await Wire.AnsweringJson(Json).Client<IAnswerApi>().BareResponseAsync();
        bare.IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Methods_of_base_interfaces_are_called_too()
    {
        var wire = Wire.AnsweringJson("pong");
        (await wire.Client<IAnswerApi>().PingAsync()).ShouldBe("pong");
        wire.PathAndQuery.ShouldBe("/ping");
    }

    [Fact]
    public async Task A_generic_method_reads_its_own_type() =>
        (await Wire.AnsweringJson("5").Client<IAnswerApi>().GenericAsync<long>(3)).ShouldBe(5);

    [Theory]
    [InlineData("application/json", "[{0},{0}]")]
    [InlineData("application/x-ndjson", "{0}\n{0}\n")]
    [InlineData("text/event-stream", "data: {0}\n\ndata: {0}\n\n")]
    public async Task Items_come_one_by_one(string mediaType, string form)
    {
        var content = form.Replace("{0}", Json, StringComparison.Ordinal);
        var api = Wire.Answering(HttpStatusCode.OK, content, mediaType).Client<IAnswerApi>();
        var items = new List<Customer?>();
        await foreach (var item in api.ManyAsync(TestContext.Current.CancellationToken)) items.Add(item);
        items.ShouldBe([Someone, Someone]);
    }
}
