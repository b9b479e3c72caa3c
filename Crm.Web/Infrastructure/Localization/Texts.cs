using Microsoft.Extensions.Localization;

namespace Crm.Web.Infrastructure.Localization;

/// <summary>Texts of one area in the language of the request. A missing key shows itself as ⟦Key⟧; a test finds it before a user does.</summary>
public sealed class Texts(IStringLocalizer localizer)
{
    /// <summary>The text of a key.</summary>
    public string this[string key] => Found(localizer[key]);

    /// <summary>The text of a key with its places {0}, {1} … filled in by the culture of the request.</summary>
    public string this[string key, params object?[] values] => Found(localizer[key, values!]);

    /// <summary>The text of a key, or null where there is none (a code the portal does not know yet).</summary>
    public string? Find(string key) => localizer[key] is { ResourceNotFound: false } text ? text.Value : null;

    private static string Found(LocalizedString text) => text.ResourceNotFound ? $"⟦{text.Name}⟧" : text.Value;
}
