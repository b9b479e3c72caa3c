using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Crm.StandIns.Tests.Refit;

public sealed class RegistrationTests
{
    private readonly Wire _wire = Wire.AnsweringJson("pong");

    [Fact]
    public async Task A_generated_client_comes_from_the_container_on_the_handler_it_was_given()
    {
        var services = new ServiceCollection();
        services.AddRefitGeneratedClient<IPingApi>()
            .ConfigureHttpClient(client => client.BaseAddress = new Uri(Wire.Host))
            .ConfigurePrimaryHttpMessageHandler(() => _wire);
        await using var provider = services.BuildServiceProvider();
        (await provider.GetRequiredService<IPingApi>().PingAsync()).ShouldBe("pong");
    }

    [Fact]
    public async Task Settings_are_made_once_from_the_container()
    {
        var made = 0;
        var services = new ServiceCollection();
        services.AddRefitGeneratedClient<IPingApi>(_ =>
        {
            made++;
            return new RefitSettings { HttpMessageHandlerFactory = () => _wire };
        }).ConfigureHttpClient(client => client.BaseAddress = new Uri(Wire.Host));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IPingApi>().PingAsync();
        await provider.GetRequiredService<IPingApi>().PingAsync();
        made.ShouldBe(1);
        _wire.PathAndQuery.ShouldBe("/ping");
    }

    [Fact]
    public void A_client_can_share_a_named_http_client()
    {
        var services = new ServiceCollection();
        services.AddRefitGeneratedClient<IPingApi>(new RefitSettings(), "crm").Name.ShouldBe("crm");
        services.AddRefitGeneratedClient<IAnswerApi>().Name.ShouldBe(UniqueName.ForType<IAnswerApi>());
    }

    [Fact]
    public async Task A_client_on_a_host_uses_the_handler_of_its_settings()
    {
        var api = RestService.For<IPingApi>(Wire.Host + "/", new RefitSettings { HttpMessageHandlerFactory = () => _wire });
        (await api.PingAsync()).ShouldBe("pong");
    }

    [Fact]
    public async Task A_token_is_asked_for_in_a_scope_of_its_own()
    {
        var services = new ServiceCollection();
        services.AddScoped<Token>();
        services.AddRefitGeneratedClient<IPingApi>()
            .ConfigureHttpClient(client => client.BaseAddress = new Uri(Wire.Host))
            .ConfigurePrimaryHttpMessageHandler(() => _wire)
            .AddAuthorizationHeaderValueProvider((scope, _, _) => ValueTask.FromResult(scope.GetRequiredService<Token>().Value));
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await provider.GetRequiredService<IPingApi>().PingAsync();
        _wire.Headers!.Authorization!.ToString().ShouldBe("Bearer scoped");
    }

    [Fact]
    public void An_interface_without_generated_client_is_refused()
    {
        var error = Should.Throw<InvalidOperationException>(() => RestService.ForGenerated<IDisposable>(new HttpClient(_wire)));
        error.Message.ShouldContain("IDisposable");
    }

    private sealed class Token
    {
        public string Value => "scoped";
    }
}
