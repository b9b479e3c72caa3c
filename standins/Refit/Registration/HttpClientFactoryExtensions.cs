using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace Refit;

/// <summary>Registers clients, each on an <see cref="HttpClient"/> of <see cref="IHttpClientFactory"/>.</summary>
public static class HttpClientFactoryExtensions
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers a client that was generated at compile time, with default settings.</summary>
        public IHttpClientBuilder AddRefitGeneratedClient<T>()
            where T : class => Add<T>(services, null, null);

        /// <summary>Registers a client that was generated at compile time.</summary>
        /// <param name="settings">Null for the defaults.</param>
        /// <param name="httpClientName">Name of the <see cref="HttpClient"/>; null for <see cref="UniqueName"/>.</param>
        public IHttpClientBuilder AddRefitGeneratedClient<T>(RefitSettings? settings, string? httpClientName = null)
            where T : class => Add<T>(services, _ => settings, httpClientName);

        /// <summary>Registers a client that was generated at compile time, with settings made from the container.</summary>
        /// <param name="settingsAction">Called once; null from it for the defaults.</param>
        /// <param name="httpClientName">Name of the <see cref="HttpClient"/>; null for <see cref="UniqueName"/>.</param>
        [OverloadResolutionPriority(1)]
        public IHttpClientBuilder AddRefitGeneratedClient<T>(
            Func<IServiceProvider, RefitSettings?>? settingsAction, string? httpClientName = null)
            where T : class => Add<T>(services, settingsAction, httpClientName);
    }

    extension(IHttpClientBuilder builder)
    {
        /// <summary>Asks for a token before each request, in a scope of its own.</summary>
        /// <param name="getToken">Gives the token; an empty one sends no <c>Authorization</c> header.</param>
        public IHttpClientBuilder AddAuthorizationHeaderValueProvider(
            Func<IServiceProvider, HttpRequestMessage, CancellationToken, ValueTask<string>> getToken)
        {
            ArgumentNullException.ThrowIfNull(builder);
            ArgumentNullException.ThrowIfNull(getToken);
            return builder.ConfigureAdditionalHttpMessageHandlers(
                (handlers, services) => handlers.Add(new ScopedAuthorizationHandler(services, getToken)));
        }
    }

    private static IHttpClientBuilder Add<T>(
        IServiceCollection services, Func<IServiceProvider, RefitSettings?>? settings, string? name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(provider => new SettingsFor<T>(settings?.Invoke(provider)));
        return services
            .AddHttpClient(name ?? UniqueName.ForType<T>())
            .ConfigurePrimaryHttpMessageHandler(provider =>
                SettingsHandler.From(provider.GetRequiredService<SettingsFor<T>>().Settings) ?? new HttpClientHandler())
            .AddTypedClient((client, provider) =>
                RestService.ForGenerated<T>(client, provider.GetRequiredService<SettingsFor<T>>().OrDefault));
    }
}
