using Microsoft.Extensions.Caching.Memory;

namespace Crm.Web.Infrastructure.Markup;

/// <summary>The markup that <see cref="Components.Content.Kept"/> repeats; of no more than 4 million characters, the least used go first.</summary>
public sealed class KeptMarkup : IDisposable
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 4_000_000 });

    /// <summary>The markup of a key, or null where there is none yet.</summary>
    public string? Find((string Key, string Language) key) => cache.Get<string>(key);

    /// <summary>Keeps the markup of a key.</summary>
    public void Keep((string Key, string Language) key, string markup) =>
        cache.Set(key, markup, new MemoryCacheEntryOptions { Size = markup.Length });

    /// <inheritdoc/>
    public void Dispose() => cache.Dispose();
}
