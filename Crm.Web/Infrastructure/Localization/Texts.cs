using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Crm.Web.Infrastructure.Localization;

/// <summary>Texts of one area, and of the wider one around it, in the language of the request. A missing key shows itself as ⟦Key⟧; a test finds it before a user does.</summary>
public sealed class Texts(IStringLocalizer localizer, Texts? wider = null)
{
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> languages = new(StringComparer.Ordinal);

    /// <summary>The text of a key.</summary>
    public string this[string key] => Find(key) ?? $"⟦{key}⟧";

    /// <summary>The text of a key with its places {0}, {1} … filled in by the culture of the request.</summary>
    public string this[string key, params object?[] values] => Find(key) is { } text ? string.Format(CultureInfo.CurrentCulture, text, values) : $"⟦{key}⟧";

    /// <summary>The text of a key, or null where there is none (a code the portal does not know yet).</summary>
    public string? Find(string key) =>
        languages.GetOrAdd(CultureInfo.CurrentUICulture.Name, static (_, texts) => Read(texts), localizer).GetValueOrDefault(key) ?? wider?.Find(key);

    // A page asks for hundreds of texts: once read, they are looked up and not searched for.
    private static FrozenDictionary<string, string> Read(IStringLocalizer localizer) =>
        localizer.GetAllStrings(includeParentCultures: false).ToFrozenDictionary(text => text.Name, text => text.Value, StringComparer.Ordinal);
}
