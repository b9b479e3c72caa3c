using System.Collections.Concurrent;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Refit;

/// <summary>Makes clients from interfaces.</summary>
public static class RestService
{
    private static readonly ConcurrentDictionary<Type, Func<HttpClient, RefitSettings, object>> Factories = new();

    /// <summary>A client on an <see cref="HttpClient"/>.</summary>
    /// <param name="client">Has the base address.</param>
    /// <param name="settings">Null for the defaults.</param>
    /// <exception cref="InvalidOperationException">No client was generated for <typeparamref name="T"/>.</exception>
    public static T For<T>(HttpClient client, RefitSettings? settings = null) =>
        (T)ForGenerated(typeof(T), client, settings ?? new RefitSettings());

    /// <summary>A client on its own connection.</summary>
    /// <param name="hostUrl">Base address.</param>
    /// <param name="settings">Null for the defaults.</param>
    public static T For<T>(string hostUrl, RefitSettings? settings = null) => For<T>(CreateHttpClient(hostUrl, settings), settings);

    /// <summary>A client on an <see cref="HttpClient"/>.</summary>
    public static object For(Type refitInterfaceType, HttpClient client, RefitSettings? settings = null) =>
        ForGenerated(refitInterfaceType, client, settings ?? new RefitSettings());

    /// <summary>A client on its own connection.</summary>
    public static object For(Type refitInterfaceType, string hostUrl, RefitSettings? settings = null) =>
        For(refitInterfaceType, CreateHttpClient(hostUrl, settings), settings);

    /// <summary>A client on an <see cref="HttpClient"/>, with default settings.</summary>
    public static T ForGenerated<T>(HttpClient client) => ForGenerated<T>(client, new RefitSettings());

    /// <summary>A client on an <see cref="HttpClient"/>.</summary>
    public static T ForGenerated<T>(HttpClient client, RefitSettings settings) => (T)ForGenerated(typeof(T), client, settings);

    /// <summary>A client on its own connection, with default settings.</summary>
    public static T ForGenerated<T>(string hostUrl) => ForGenerated<T>(hostUrl, new RefitSettings());

    /// <summary>A client on its own connection.</summary>
    public static T ForGenerated<T>(string hostUrl, RefitSettings settings) =>
        ForGenerated<T>(CreateHttpClient(hostUrl, settings), settings);

    /// <summary>A client on an <see cref="HttpClient"/>.</summary>
    /// <exception cref="InvalidOperationException">No client was generated for the interface.</exception>
    public static object ForGenerated(Type refitInterfaceType, HttpClient client, RefitSettings settings)
    {
        if (!Factories.TryGetValue(refitInterfaceType, out var factory))
        {
            // The assembly's clients register themselves when its module is initialized, which nothing else may have caused.
            RuntimeHelpers.RunModuleConstructor(refitInterfaceType.Module.ModuleHandle);
            if (!Factories.TryGetValue(refitInterfaceType, out factory)) throw Missing(refitInterfaceType);
        }

        return factory(client, settings);
    }

    /// <summary>An <see cref="HttpClient"/> with the handlers that the settings ask for.</summary>
    /// <exception cref="ArgumentException"><paramref name="hostUrl"/> is empty.</exception>
    public static HttpClient CreateHttpClient(string hostUrl, RefitSettings? settings)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(hostUrl);
        var handler = SettingsHandler.From(settings) ?? new HttpClientHandler();
        return new HttpClient(handler) { BaseAddress = new Uri(hostUrl.TrimEnd('/')) };
    }

    /// <summary>Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void RegisterGeneratedSettingsFactory<T>(Func<HttpClient, RefitSettings, T> factory) =>
        Factories[typeof(T)] = (client, settings) => factory(client, settings)!;

    private static InvalidOperationException Missing(Type type) => new(
        $"{type.Name} doesn't look like a Refit interface. Make sure it has at least one method with a Refit HTTP method "
        + "attribute, the Refit source generator is installed in the project, and your build produced the generated client.");
}
