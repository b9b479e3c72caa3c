using System.Net;
using Refit;

namespace Crm.StandIns.Tests.Refit;

public sealed class ErrorTests
{
    private const string Problem =
        """{"type":"t","title":"Bad","status":400,"code":"lead.invalid","errors":{"name":["必填"]}}""";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_status_throws_with_content_and_request()
    {
        var api = Wire.Answering(HttpStatusCode.NotFound, """{"name":"A","stage":"new"}""").Client<IAnswerApi>();
        var error = await Should.ThrowAsync<ApiException>(async () => await api.CustomerAsync(Ct));
        error.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        error.Message.ShouldBe("Response status code does not indicate success: 404 (Not Found).");
        error.HttpMethod.ShouldBe(HttpMethod.Get);
        error.Uri!.AbsoluteUri.ShouldBe(Wire.Host + "/a");
        error.HasContent.ShouldBeTrue();
        (await error.GetContentAsAsync<Customer>())!.Name.ShouldBe("A");
        error.TryGetContentAs<Customer>(out var customer).ShouldBeTrue();
        customer!.Name.ShouldBe("A");
        error.TryGetContentAs<int>(out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Problem_details_throw_with_the_errors_of_each_field()
    {
        var api = Wire.Answering(HttpStatusCode.BadRequest, Problem, "application/problem+json").Client<IAnswerApi>();
        var error = await Should.ThrowAsync<ValidationApiException>(async () => await api.DoneAsync(Ct));
        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error.Content!.Title.ShouldBe("Bad");
        error.Content.Status.ShouldBe(400);
        error.Content.Errors["name"].ShouldBe(["必填"]);
        error.Content.Extensions["code"].ToString().ShouldBe("lead.invalid");
        ((ApiException)error).Content.ShouldBe(Problem);
        error.ContentHeaders!.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Broken_problem_details_throw_the_plain_error()
    {
        var api = Wire.Answering(HttpStatusCode.BadRequest, "oops", "application/problem+json").Client<IAnswerApi>();
        var error = await Should.ThrowAsync<ApiException>(async () => await api.DoneAsync(Ct));
        error.ShouldNotBeOfType<ValidationApiException>();
        error.Content.ShouldBe("oops");
    }

    [Fact]
    public async Task A_response_holds_its_error_until_asked_to_throw_it()
    {
        var api = Wire.Answering(HttpStatusCode.BadRequest, Problem, "application/problem+json").Client<IAnswerApi>();
        using var response = await api.ResponseAsync(Ct);
        response.IsSuccessStatusCode.ShouldBeFalse();
        response.IsReceived.ShouldBeTrue();
        response.Content.ShouldBeNull();
        response.HasResponseError(out var error).ShouldBeTrue();
        error.ShouldBeOfType<ValidationApiException>();
        (await Should.ThrowAsync<ApiException>(async () => await response.EnsureSuccessStatusCodeAsync())).ShouldBeSameAs(error);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_throws_with_its_content()
    {
        var error = await Should.ThrowAsync<ApiException>(
            async () => await Wire.AnsweringJson("{broken").Client<IAnswerApi>().CustomerAsync(Ct));
        error.Message.ShouldBe("An error occured deserializing the response.");
        error.InnerException.ShouldBeOfType<System.Text.Json.JsonException>();
        error.Content.ShouldBe("{broken");
        using var response = await Wire.AnsweringJson("{broken").Client<IAnswerApi>().ResponseAsync(Ct);
        response.IsSuccessStatusCode.ShouldBeTrue();
        response.IsSuccessful.ShouldBeFalse();
    }

    [Fact]
    public async Task Without_connection_the_request_fails_with_its_cause()
    {
        var wire = new Wire { Answer = (_, _) => throw new HttpRequestException("no route") };
        var error = await Should.ThrowAsync<ApiRequestException>(async () => await wire.Client<IAnswerApi>().CustomerAsync(Ct));
        error.InnerException.ShouldBeOfType<HttpRequestException>();
        using var response = await wire.Client<IAnswerApi>().ResponseAsync(Ct);
        response.IsReceived.ShouldBeFalse();
        response.StatusCode.ShouldBeNull();
        response.HasRequestError(out var failure).ShouldBeTrue();
        failure!.Message.ShouldBe("no route");
    }

    [Fact]
    public async Task A_cancelled_call_throws_cancellation_even_for_a_response()
    {
        using var cancel = new CancellationTokenSource();
        var wire = new Wire
        {
            Answer = async (_, ct) =>
            {
                await cancel.CancelAsync();
                await Task.Delay(Timeout.Infinite, ct);
                return new HttpResponseMessage();
            },
        };
        await Should.ThrowAsync<OperationCanceledException>(async () => await wire.Client<IAnswerApi>().ResponseAsync(cancel.Token));
        await Should.ThrowAsync<OperationCanceledException>(async () => await wire.Client<IAnswerApi>().CustomerAsync(cancel.Token));
        await Should.ThrowAsync<OperationCanceledException>(async () => await wire.Client<IAnswerApi>().DoneAsync(cancel.Token));
    }

    [Fact]
    public async Task The_settings_decide_what_an_error_is()
    {
        var settings = new RefitSettings { ExceptionFactory = _ => ValueTask.FromResult<Exception?>(new InvalidOperationException("mine")) };
        var api = Wire.AnsweringJson("{}").Client<IAnswerApi>(settings);
        (await Should.ThrowAsync<InvalidOperationException>(async () => await api.DoneAsync(Ct))).Message.ShouldBe("mine");
        settings.ExceptionFactory = _ => ValueTask.FromResult<Exception?>(null);
        await Wire.Answering(HttpStatusCode.InternalServerError).Client<IAnswerApi>(settings).DoneAsync(Ct);
    }

    [Fact]
    public async Task Secrets_can_be_taken_out_and_bodies_kept_or_cut()
    {
        var settings = new RefitSettings
        {
            CaptureRequestContent = true,
            MaxExceptionContentLength = 3,
            ExceptionRedactor = error => error.RequestMessage.Headers.Remove("X-From"),
        };
        var api = Wire.Answering(HttpStatusCode.BadRequest, "abcdef").Client<IBodyApi>(settings);
        var error = await Should.ThrowAsync<ApiException>(async () => await api.TextAsync("sent"));
        error.RequestContent.ShouldBe("sent");
        error.Content.ShouldBe("abc");
        error.RequestMessage.Headers.Contains("X-From").ShouldBeFalse();
    }
}
